package id.suluh.procurement.ocds.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table in the jar: lines of words; what begins with a number sign is for readers. */
final class TableFile {
    private TableFile() {}

    static List<String[]> words(String name) {
        try (InputStream in = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not in the jar", e);
        }
    }
}
