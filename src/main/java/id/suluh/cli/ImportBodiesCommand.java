package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.body.BodyImport;
import id.suluh.body.ImportSummary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import bodies FILE}: public bodies and commissions from CSV. */
@Command(
        name = "bodies",
        description = "Takes public bodies and commissions from a CSV file; a second run of the same file adds 0.")
final class ImportBodiesCommand extends PortalCommand {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV with the columns name, short_name, aliases, kind, level, parent_province and optionally email,"
                            + " verified, ambiguous, note, note_en; - for standard input")
    private Path file;

    @Override
    protected boolean needsSearch() {
        return false;
    }

    @Override
    protected int run() throws Exception {
        try (InputStream csv = open()) {
            ImportSummary summary = bean(BodyImport.class).run(csv, false);
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
