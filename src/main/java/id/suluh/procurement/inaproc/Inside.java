package id.suluh.procurement.inaproc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of another kind in a list inside a record: {@code inside peserta|bidders -> peserta-tender : kd_tender}.
 *
 * @param columns where the list may stand
 * @param kind what its records are
 * @param shared columns of the record around them that they are read with
 */
record Inside(List<String> columns, String kind, List<String> shared) {
    private static final Pattern LINE = Pattern.compile("([a-z0-9_|]+) *-> *([a-z-]+) *: *(.+)");

    static Inside of(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a list inside a record: " + text);
        }
        return new Inside(
                List.of(parts.group(1).split("\\|", -1)),
                parts.group(2),
                List.of(parts.group(3).strip().split(" *, *", -1)));
    }
}
