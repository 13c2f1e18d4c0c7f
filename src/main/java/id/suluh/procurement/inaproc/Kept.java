package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is kept of a record for the private copy: the columns that are read, at every depth. Nobody needs the rest. */
final class Kept {
    private Kept() {}

    static JsonObject of(JsonObject record, Predicate<String> isRead) {
        JsonObject kept = new JsonObject();
        for (int i = 0; i < record.size(); i++) {
            String name = record.name(i);
            if (isRead.test(name)) {
                kept.put(name, value(record.value(i), isRead));
            }
        }
        return kept;
    }

    private static Object value(Object value, Predicate<String> isRead) {
        boolean list = value instanceof Iterable<?>
                || value instanceof JsonObject
                || (value instanceof String text && (text.startsWith("[") || text.startsWith("{")));
        if (!list) {
            return value;
        }
        JsonObject around = new JsonObject();
        around.put("list", value);
        List<JsonObject> inner = Row.of(around, new Origin("", 0)).objects("list");
        List<Object> kept = new ArrayList<>();
        inner.forEach(each -> kept.add(of(each, isRead)));
        return !inner.isEmpty() ? kept : value instanceof String ? value : plain(value);
    }

    /** A list of texts and numbers stays; of what else stands in lists nothing is read. */
    private static Object plain(Object value) {
        List<Object> plain = new ArrayList<>();
        if (value instanceof Iterable<?> all) {
            all.forEach(each -> {
                if (!(each instanceof Iterable<?>)) {
                    plain.add(each);
                }
            });
        }
        return plain;
    }
}
