package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a record: {@code nilai} (or {@code one|other}) is there and says yes, {@code not nilai} the opposite, and
 * {@code nilai~text} when the pattern is found in it.
 */
record Guard(List<String> columns, @Nullable Pattern pattern, boolean wanted) {
    private static final Set<String> NO = Set.of("", "false", "tidak", "tidak ada", "belum", "no", "n", "f", "bukan");

    /** Conditions parted by a comma; all must hold. */
    static List<Guard> all(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(each -> each.strip())
                .filter(each -> !each.isEmpty())
                .map(Guard::of)
                .toList();
    }

    private static Guard of(String text) {
        boolean wanted = !text.startsWith("not ");
        String[] parts = (wanted ? text : text.substring(4)).strip().split("~", 2);
        Pattern pattern = parts.length < 2 ? null : Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE);
        return new Guard(List.of(parts[0].split("\\|", -1)), pattern, wanted);
    }

    boolean holds(Row row) {
        return columns.stream().anyMatch(column -> holds(row.value(column))) == wanted;
    }

    private boolean holds(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        return pattern == null
                ? saysYes(value)
                : pattern.matcher(Digits.id(value)).find();
    }

    private static boolean saysYes(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof JsonObject object) {
            return object.size() > 0;
        }
        if (value instanceof Iterable<?> list) {
            return list.iterator().hasNext();
        }
        String text = Digits.id(value);
        JsonNumber number = Digits.amount(text);
        return number == null
                ? !NO.contains(text.toLowerCase(Locale.ROOT))
                : number.value().signum() != 0;
    }
}
