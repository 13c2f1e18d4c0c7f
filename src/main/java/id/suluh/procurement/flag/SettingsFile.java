package id.suluh.procurement.flag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads settings in INI form: sections in brackets, {@code key = value}, comments after {@code ;} or {@code #} at the start of a line. */
public final class SettingsFile {
    /** Either sign ends the key, whichever comes first. */
    private static final Pattern KEY = Pattern.compile("([^=:]+)[=:](.*)");

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private String section = SettingsTable.TOP;
    private int line;

    private SettingsFile() {}

    /**
     * Reads the file.
     *
     * @throws SettingsRefused at the first line that is none of the format, or names what does not exist
     */
    public static FlagSettings read(Path file) throws IOException {
        SettingsFile settings = new SettingsFile();
        for (String text : Files.readAllLines(file)) {
            settings.line++;
            settings.take(text.strip());
        }
        return new FlagSettings(settings.sections);
    }

    private void take(String text) {
        if (text.isEmpty() || text.startsWith(";") || text.startsWith("#")) {
            return;
        }
        if (text.startsWith("[")) {
            section(text);
        } else {
            key(text);
        }
    }

    private void section(String text) {
        if (!text.endsWith("]")) {
            throw new SettingsRefused(line, "a section ends with ]: " + text);
        }
        section = text.substring(1, text.length() - 1).strip();
        if (section.isEmpty() || !SettingsTable.hasSection(section)) {
            throw new SettingsRefused(line, "there is no section [" + section + "]; " + SettingsTable.known());
        }
        sections.computeIfAbsent(section, first -> new LinkedHashMap<>());
    }

    private void key(String text) {
        Matcher parts = KEY.matcher(text);
        if (!parts.matches()) {
            throw new SettingsRefused(line, "neither a section nor key = value: " + text);
        }
        String key = parts.group(1).strip();
        String value = unquoted(parts.group(2).strip());
        SettingsTable.Takes takes = SettingsTable.takes(section, key);
        if (takes == null) {
            String where = section.isEmpty() ? "before the first section" : "in [" + section + "]";
            throw new SettingsRefused(
                    line, "there is no key " + key + " " + where + "; " + SettingsTable.known(section));
        }
        if (!takes.takes(value)) {
            throw new SettingsRefused(line, key + " takes " + takes.what() + ", not: " + value);
        }
        sections.computeIfAbsent(section, first -> new LinkedHashMap<>()).put(key, value);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
