package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNull;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record of an export.
 *
 * @param values by column, without those that are empty
 * @param columns all columns, in the order they came
 * @param received the record as it came
 */
record Row(Map<String, Object> values, Set<String> columns, JsonObject received, Origin origin) {
    /** What exports write where there is nothing. */
    private static final Set<String> NOTHING = Set.of("", "-", "null", "NULL");

    static Row of(JsonObject received, Origin origin) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < received.size(); i++) {
            String column = Columns.name(received.name(i));
            columns.add(column);
            Object value = received.value(i);
            if (value instanceof String text ? !NOTHING.contains(text.strip()) : value != JsonNull.NULL) {
                values.putIfAbsent(column, value);
            }
        }
        return new Row(values, columns, received, origin);
    }

    @Nullable
    Object value(String column) {
        return values.get(column);
    }

    /** The same record with one more value. */
    Row with(String column, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(column, value);
        return new Row(more, columns, received, origin);
    }

    /** A record that stands inside this one; its columns come before those of the record around it. */
    Row inside(JsonObject inner, int position) {
        Map<String, Object> more = new HashMap<>(values);
        more.putAll(of(inner, origin).values);
        more.put("position", String.valueOf(position));
        return new Row(more, columns, received, origin);
    }
}
