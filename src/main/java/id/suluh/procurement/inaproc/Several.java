package id.suluh.procurement.inaproc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a record has only where records of the run name several of it: {@code winner by kd_tender = {kd_penyedia} if pemenang}.
 *
 * @param name what the value is called
 * @param by the column that such records share
 * @param guards the records that are asked
 */
record Several(String name, String by, Template value, List<Guard> guards) {
    private static final Pattern LINE = Pattern.compile("(\\w+) by (\\w+) = (.+?)(?: if (.+))?");

    static Several of(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not several of anything: " + text);
        }
        String condition = parts.group(4);
        return new Several(
                parts.group(1),
                parts.group(2),
                Template.of(parts.group(3)),
                Guard.all(condition == null ? "" : condition));
    }

    boolean asks(Row row) {
        return guards.stream().allMatch(guard -> guard.holds(row));
    }
}
