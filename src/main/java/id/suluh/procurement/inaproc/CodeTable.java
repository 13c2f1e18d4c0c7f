package id.suluh.procurement.inaproc;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words of an export and the codes they stand for, from {@code codes.txt}. A word that is not there says nothing. */
final class CodeTable implements Reading {
    private static final Map<String, CodeTable> TABLES = read();

    private final Map<String, String> codes = new HashMap<>();

    private CodeTable() {}

    static CodeTable named(String name) {
        return Objects.requireNonNull(TABLES.get(name), () -> "no such table: " + name);
    }

    /** The code of the longest entry that the words begin with, whole words only: “Tender Cepat” is not “Tender”. */
    @Override
    public @Nullable Object read(Object value, Row row) {
        String words = Columns.name(String.valueOf(value));
        while (!words.isEmpty()) {
            String code = codes.get(words);
            if (code != null) {
                return code;
            }
            words = words.substring(0, Math.max(0, words.lastIndexOf('_')));
        }
        return null;
    }

    private static Map<String, CodeTable> read() {
        Map<String, CodeTable> tables = new HashMap<>();
        for (String line : MapFile.packaged("codes.txt")) {
            String[] parts = line.split(" *: *| *-> *", 3);
            tables.computeIfAbsent(parts[0], name -> new CodeTable()).codes.put(Columns.name(parts[1]), parts[2]);
        }
        return tables;
    }
}
