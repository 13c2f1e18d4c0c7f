package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.request.HolidayImport;
import id.suluh.request.HolidaySummary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import holidays FILE}: days off from CSV. */
@Command(
        name = "holidays",
        description =
                "Takes holidays from a CSV file and counts running clocks anew; a second run of the same file adds 0.")
final class ImportHolidaysCommand extends PortalCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "CSV with the columns date, name and kind (libur_nasional, cuti_bersama, libur_pemilu);"
                    + " - for standard input")
    private Path file;

    @Override
    protected boolean needsSearch() {
        return false;
    }

    @Override
    protected int run() throws Exception {
        try (InputStream csv = open()) {
            HolidaySummary summary = bean(HolidayImport.class).run(csv);
            summary.refusals()
                    .forEach(refusal -> System.err.println(file + ":" + refusal.line() + ": " + refusal.reason()));
            System.out.println(bean(ObjectMapper.class).writeValueAsString(summary));
            return summary.refused() == 0 ? 0 : 1;
        } catch (IOException unreadable) {
            System.err.println(file + ": cannot be read: " + unreadable.getMessage());
            return 1;
        }
    }

    private InputStream open() throws IOException {
        return file.toString().equals("-") ? System.in : new BufferedInputStream(Files.newInputStream(file));
    }
}
