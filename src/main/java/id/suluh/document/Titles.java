package id.suluh.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a document is called when nobody gave it a title. */
final class Titles {
    private static final int LONGEST = 300;
    private static final int SHORTEST = 6;

    /** What programs write into the title field by themselves. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(microsoft (word|excel|powerpoint) - .*|untitled.*|document ?\\d*|dokumen ?\\d*|presentation ?\\d*|book ?\\d*"
                    + "|sheet ?\\d*|slide ?\\d*|powerpoint presentation|anonymous|unspecified|.*\\.(docx?|xlsx?|pdf|rtf|tmp)|[^\\p{L}]*)");

    private Titles() {}

    /** The name of the file without its ending. */
    static String ofFile(String fileName) {
        String stem = fileName.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "")
                .replace('_', ' ')
                .strip();
        return cut(stem.isEmpty() ? fileName : stem);
    }

    /** The title the file gives itself when it is one, else the other. */
    static String better(@Nullable String own, String otherwise) {
        if (own == null) {
            return otherwise;
        }
        String text = own.replaceAll("\\s+", " ").strip();
        return text.length() < SHORTEST || NO_TITLE.matcher(text).matches() ? otherwise : cut(text);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
