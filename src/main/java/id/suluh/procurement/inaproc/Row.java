package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNull;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> NOTHING = Set.of(
            "", "-", "--", "null", "(null)", "\\n", "nil", "none", "nan", "n/a", "#n/a", "undefined", "[]", "{}");

    /** How a spreadsheet is told that digits are a text: {@code ="007"}, {@code '007}. */
    private static final Pattern AS_TEXT = Pattern.compile("=\"([^\"]*)\"|'([0-9+=@-].*)");

    static Row of(JsonObject received, Origin origin) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < received.size(); i++) {
            String column = Columns.name(received.name(i));
            columns.add(column);
            Object value = received.value(i);
            if (value instanceof String text) {
                String plain = AS_TEXT.matcher(text.strip()).replaceFirst("$1$2");
                if (!NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
                    values.putIfAbsent(column, plain);
                }
            } else if (value != JsonNull.NULL) {
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
