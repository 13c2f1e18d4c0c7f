package id.suluh.procurement;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of texts that stands there as JSON, as a reader would write it. */
final class JsonList {
    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern LIST = Pattern.compile("\\[(?:\\s*+(?:null|" + ITEM.pattern() + ")\\s*+,?+)*+\\]");

    private JsonList() {}

    /** The items with commas between them, a dash where there is none; what is no such list stays as it is. */
    static String read(String value) {
        if (!LIST.matcher(value).matches()) {
            return value;
        }
        String items = ITEM.matcher(value)
                .results()
                .map(item -> item.group(1).replace("\\\"", "\""))
                .collect(Collectors.joining(", "));
        return items.isEmpty() ? "–" : items;
    }
}
