package id.suluh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one benchmark, on the disk of the checkout and not in a memory file system; gone at the end. */
record Workplace(Path folder) implements AutoCloseable {
    static Workplace create() throws IOException {
        return new Workplace(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
