package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes a table from a CSV file: what it refused line by line, then the summary. */
abstract class TableImportCommand extends PortalCommand {
    /**
     * What came of a table.
     *
     * @param summary to be printed as JSON
     * @param refusals each with its line
     */
    protected record Taken(Object summary, List<String> refusals) {}

    @Override
    protected final boolean needsSearch() {
        return false;
    }

    /** The file; {@code -} for standard input. */
    protected abstract Path file();

    protected abstract Taken take(InputStream csv) throws IOException;

    @Override
    protected final int run() throws IOException {
        try (InputStream csv = open()) {
            Taken taken = take(csv);
            taken.refusals().forEach(refusal -> System.err.println(file() + ":" + refusal));
            System.out.println(bean(ObjectMapper.class).writeValueAsString(taken.summary()));
            return taken.refusals().isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            System.err.println(file() + ": cannot be read: " + unreadable.getMessage());
            return 1;
        }
    }

    private InputStream open() throws IOException {
        return file().toString().equals("-") ? System.in : new BufferedInputStream(Files.newInputStream(file()));
    }
}
