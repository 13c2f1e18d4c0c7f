package id.suluh.procurement.ocds.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of the standard by name, each with its fields, from {@code structure.txt}. */
final class Structure {
    private static final Map<String, Map<String, Field>> SHAPES = read();

    private Structure() {}

    static Map<String, Field> shape(String name) {
        Map<String, Field> fields = SHAPES.get(name);
        if (fields == null) {
            throw new IllegalArgumentException("there is no shape " + name);
        }
        return fields;
    }

    private static Map<String, Map<String, Field>> read() {
        Map<String, Map<String, Field>> shapes = new LinkedHashMap<>();
        Map<String, Field> current = new LinkedHashMap<>();
        for (String[] words : TableFile.words("structure.txt")) {
            String line = String.join(" ", words);
            if (line.startsWith("[")) {
                current = new LinkedHashMap<>();
                shapes.put(line.substring(1, line.length() - 1), current);
            } else {
                Field field = Field.of(words);
                current.put(field.name(), field);
            }
        }
        return shapes;
    }
}
