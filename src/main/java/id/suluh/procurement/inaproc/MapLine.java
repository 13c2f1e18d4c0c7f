package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a column map: {@code column|other -> path : how if condition}. {@code column*} holds several codes, each of which is set as
 * {@code {each}}; {@code list[].column} stands in each record of a list.
 */
record MapLine(
        @Nullable String list, List<String> columns, boolean several, Target target, How how, List<Guard> guards) {
    private static final Pattern LINE =
            Pattern.compile("(?:([a-z0-9_]+)\\[\\]\\.)?([a-z0-9_|]+)(\\*)? *-> *(\\S+) *: *(.+?)(?: +if (.+))?");

    /** What comes after the colon, made ready once. */
    private record How(String word, Reading reading, BinaryOperator<Object> joining) {
        static How of(String text) {
            return new How(text.split(" ", 2)[0], Reading.of(text), Joining.of(text));
        }
    }

    static MapLine of(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of a map: " + text);
        }
        String condition = parts.group(6);
        return new MapLine(
                parts.group(1),
                List.of(parts.group(2).split("\\|", -1)),
                parts.group(3) != null,
                Target.of(parts.group(4)),
                How.of(parts.group(5)),
                Guard.all(condition == null ? "" : condition));
    }

    void apply(Row row, ReleaseDraft draft) {
        if (list == null) {
            applyTo(row, draft);
            return;
        }
        List<JsonObject> inner = row.objects(list);
        for (int i = 0; i < inner.size(); i++) {
            applyTo(row.inside(inner.get(i), i + 1), draft);
        }
    }

    private void applyTo(Row row, ReleaseDraft draft) {
        if (!guards.stream().allMatch(guard -> guard.holds(row))) {
            return;
        }
        for (String column : columns) {
            Object value = row.value(column);
            if (value != null && set(row, value, draft)) {
                return;
            }
        }
    }

    private boolean set(Row row, Object value, ReleaseDraft draft) {
        if (!several) {
            return put(row, value, draft);
        }
        boolean any = false;
        for (String each : Digits.id(value).split("[;,|\\s]+", -1)) {
            any |= !each.isEmpty() && put(row.with("each", Digits.id(each)), each, draft);
        }
        return any;
    }

    private boolean put(Row row, Object value, ReleaseDraft draft) {
        Object read = how.reading().read(value, row);
        if (read == null) {
            return false;
        }
        target.put(draft.content(), row, read, how.joining());
        draft.met(how.word(), read);
        return true;
    }
}
