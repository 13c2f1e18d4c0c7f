package id.suluh.document.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name tells. */
final class FileNames {
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The name in letters that every file system and locale takes; its ending is kept. */
    static String harmless(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String end = ascii.substring(Math.max(0, ascii.length() - LONGEST));
        return end.matches("\\.*") ? "file" : end;
    }

    /** The ending in lower case, without the dot; blank when there is none one could trust in a path. */
    static String extension(String name) {
        Matcher found = EXTENSION.matcher(name);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
