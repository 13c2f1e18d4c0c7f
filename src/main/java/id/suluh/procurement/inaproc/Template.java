package id.suluh.procurement.inaproc;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with columns in braces: {@code {prefix}-t-{kd_tender}}. In braces a bar parts columns of which the first that is there counts, and
 * a word after a colon is how it is read, if not as an id. A part in angle brackets, {@code <; {volume}>}, is left out where the record lacks
 * a column of it. Several templates parted by a bar with spaces are tried in order.
 */
final class Template {
    private static final Pattern COLUMN = Pattern.compile("\\{([a-z0-9_|]+)(?::([a-z]+))?\\}");

    private static final Pattern OPTIONAL = Pattern.compile("<([^<>]*)>");

    /** What parts put between themselves, where the part before it was left out. */
    private static final Pattern LEADING = Pattern.compile("^[;,. ]+");

    private final List<String> alternatives;

    private Template(String text) {
        this.alternatives =
                Arrays.stream(text.split(" \\| ", -1)).map(String::strip).toList();
    }

    static Template of(String text) {
        return new Template(text);
    }

    /** The text; null when the record lacks a column of each. */
    @Nullable
    String fill(Row row) {
        return alternatives.stream()
                .map(each -> each.indexOf('{') < 0 ? each : whole(each, row))
                .filter(filled -> filled != null && !filled.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String whole(String template, Row row) {
        if (template.indexOf('<') < 0) {
            return fill(template, row);
        }
        Matcher parts = OPTIONAL.matcher(template);
        StringBuilder there = new StringBuilder();
        int at = 0;
        for (; parts.find(); at = parts.end()) {
            there.append(Objects.requireNonNullElse(fill(template.substring(at, parts.start()), row), ""));
            there.append(Objects.requireNonNullElse(fill(parts.group(1), row), ""));
        }
        there.append(Objects.requireNonNullElse(fill(template.substring(at), row), ""));
        return LEADING.matcher(there).replaceFirst("").strip();
    }

    private static @Nullable String fill(String template, Row row) {
        Matcher columns = COLUMN.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (columns.find()) {
            String value = value(columns.group(1), columns.group(2), row);
            if (value == null) {
                return null;
            }
            columns.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return columns.appendTail(filled).toString();
    }

    private static @Nullable String value(String columns, @Nullable String how, Row row) {
        for (String column : columns.split("\\|", -1)) {
            Object value = row.value(column);
            Object read =
                    value == null ? null : Reading.of(how == null ? "id" : how).read(value, row);
            if (read instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
