package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.InputWalk;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Standard input kept in a file of our own while it is read: it comes once and is needed twice. */
final class SpooledInput implements Closeable {
    /** What stands for standard input among paths. */
    static final String NAME = "-";

    private @Nullable Path copy;

    void take(InputStream standardInput) throws IOException {
        copy = Files.createTempFile("suluh-import", ".spool");
        Files.copy(standardInput, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    void walk(String path, InputWalk walk) throws IOException {
        if (path.equals(NAME) && copy != null) {
            walk.file(copy, NAME);
        } else {
            walk.path(path);
        }
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
