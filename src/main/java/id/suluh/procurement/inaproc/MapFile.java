package id.suluh.procurement.inaproc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Lines of the tables beside this class; what begins with {@code #} is for people. */
final class MapFile {
    private MapFile() {}

    static List<String> packaged(String name) {
        try (InputStream in = MapFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such map: " + name);
            }
            return said(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + name, e);
        }
    }

    static List<String> said(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
