package id.suluh.procurement.inaproc;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that a line of a map names, whatever it does with them: to tell which columns of a file nobody thought of. */
final class ColumnNames {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z0-9_|]+)");
    private static final Pattern COLUMNS = Pattern.compile("[a-z][a-z0-9_]+");
    private static final Pattern LISTED = Pattern.compile("^(?:columns|without|drop|later|known) ([^:]*)");
    private static final Pattern CONDITIONS = Pattern.compile(" if (.+)$");
    private static final Pattern PATTERN = Pattern.compile("~[^,]*");

    private ColumnNames() {}

    static Set<String> in(String line) {
        Set<String> names = new HashSet<>();
        Matcher braces = IN_BRACES.matcher(line);
        while (braces.find()) {
            add(braces.group(1), names);
        }
        int arrow = line.indexOf("->");
        if (arrow > 0) {
            add(line.substring(0, arrow).replaceFirst("^inside ", ""), names);
        }
        Matcher listed = LISTED.matcher(line);
        if (listed.find()) {
            add(listed.group(1), names);
        }
        Matcher conditions = CONDITIONS.matcher(line);
        if (conditions.find()) {
            add(PATTERN.matcher(conditions.group(1)).replaceAll(""), names);
        }
        return names;
    }

    private static void add(String text, Set<String> names) {
        Matcher columns = COLUMNS.matcher(text);
        while (columns.find()) {
            names.add(columns.group());
        }
    }
}
