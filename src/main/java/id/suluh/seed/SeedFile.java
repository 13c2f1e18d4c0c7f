package id.suluh.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files of {@code seed-data}, which travel in the jar. */
final class SeedFile {
    private SeedFile() {}

    /** The file at this path under {@code seed-data}. */
    static InputStream open(String path) {
        return Objects.requireNonNull(
                SeedFile.class.getResourceAsStream("/seed-data/" + path), () -> "missing seed-data/" + path);
    }

    /** Does something with the bytes as a file of this name; the file is gone afterwards. */
    static void asFile(String name, byte[] content, Use use) throws Exception {
        Path folder = Files.createTempDirectory("suluh-seed");
        Path file = folder.resolve(name);
        try {
            Files.write(file, content);
            use.of(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    static byte[] bytes(String path) throws IOException {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        }
    }

    /** What is done with a file while it exists. */
    interface Use {
        void of(Path file) throws Exception;
    }
}
