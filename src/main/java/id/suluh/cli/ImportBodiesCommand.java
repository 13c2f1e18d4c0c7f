package id.suluh.cli;

import id.suluh.body.BodyImport;
import id.suluh.body.ImportSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import bodies FILE}: public bodies and commissions from CSV. */
@Command(
        name = "bodies",
        description = "Takes public bodies and commissions from a CSV file; a second run of the same file adds 0.")
final class ImportBodiesCommand extends TableImportCommand {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV with the columns name, short_name, aliases, kind, level, parent_province and optionally email,"
                            + " verified, ambiguous, note, note_en; - for standard input")
    private Path file;

    @Override
    protected Path file() {
        return file;
    }

    @Override
    protected Taken take(InputStream csv) throws IOException {
        ImportSummary summary = bean(BodyImport.class).run(csv, false);
        return new Taken(
                summary,
                summary.refusals().stream()
                        .map(refusal -> refusal.line() + ": " + refusal.reason())
                        .toList());
    }
}
