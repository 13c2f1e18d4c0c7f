package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNull;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
            "",
            "-",
            "--",
            "null",
            "(null)",
            "\\n",
            "nil",
            "none",
            "nan",
            "n/a",
            "#n/a",
            "undefined",
            "[]",
            "{}",
            "0000-00-00",
            "0000-00-00 00:00:00");

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

    /** The same record with its columns by other names. */
    Row renamed(UnaryOperator<String> names) {
        if (columns.stream().allMatch(column -> names.apply(column).equals(column))) {
            return this;
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        values.forEach((column, value) -> renamed.putIfAbsent(names.apply(column), value));
        Set<String> shown = new LinkedHashSet<>();
        columns.forEach(column -> shown.add(names.apply(column)));
        return new Row(renamed, shown, received, origin);
    }

    /** The records in a list; in a table the list is JSON in a cell. What is none there says nothing. */
    List<JsonObject> objects(String column) {
        Object list = values.get(column);
        if (list instanceof String text && (text.startsWith("[") || text.startsWith("{"))) {
            try {
                list = JsonTree.value(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException notJson) {
                return List.of();
            }
        }
        if (list instanceof JsonObject one) {
            return List.of(one);
        }
        List<JsonObject> objects = new ArrayList<>();
        if (list instanceof Iterable<?> all) {
            all.forEach(each -> {
                if (each instanceof JsonObject object) {
                    objects.add(object);
                }
            });
        }
        return objects;
    }

    /** A record inside this one, as if it had come alone: with some columns of this one. */
    Row part(JsonObject inner, List<String> shared) {
        JsonObject whole = new JsonObject();
        for (String column : shared) {
            Object value = values.get(column);
            if (value != null) {
                whole.put(column, value);
            }
        }
        for (int i = 0; i < inner.size(); i++) {
            whole.put(inner.name(i), inner.value(i));
        }
        return of(whole, origin);
    }

    /** The same record, of which only some columns are kept as they came. */
    Row keeping(Predicate<String> isRead) {
        return new Row(values, columns, Kept.of(received, isRead), origin);
    }

    /** Some columns of the record, without it as it came. */
    Row only(Set<String> some) {
        Map<String, Object> kept = new HashMap<>(values);
        kept.keySet().retainAll(some);
        return new Row(kept, some, new JsonObject(), origin);
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
