package id.suluh.cli;

import id.suluh.request.HolidayImport;
import id.suluh.request.HolidaySummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import holidays FILE}: days off from CSV. */
@Command(
        name = "holidays",
        description =
                "Takes holidays from a CSV file and counts running clocks anew; a second run of the same file adds 0.")
final class ImportHolidaysCommand extends TableImportCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "CSV with the columns date, name and kind (libur_nasional, cuti_bersama, libur_pemilu);"
                    + " - for standard input")
    private Path file;

    @Override
    protected Path file() {
        return file;
    }

    @Override
    protected Taken take(InputStream csv) throws IOException {
        HolidaySummary summary = bean(HolidayImport.class).run(csv);
        return new Taken(
                summary,
                summary.refusals().stream()
                        .map(refusal -> refusal.line() + ": " + refusal.reason())
                        .toList());
    }
}
