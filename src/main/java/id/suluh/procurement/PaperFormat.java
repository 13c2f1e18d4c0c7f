package id.suluh.procurement;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The format of a listed document in the word people use for it: data has media types, endings and anything else. */
final class PaperFormat {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/msword", "DOC"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.ms-powerpoint", "PPT"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
            Map.entry("application/pkcs7-signature", "P7S"),
            Map.entry("text/plain", "TXT"));

    private static final Pattern BEFORE = Pattern.compile("^.*/(?:x-|vnd\\.)?");
    private static final Pattern SHORT = Pattern.compile("[A-Z0-9]{1,8}");

    private PaperFormat() {}

    /** The word; null for what says nothing. */
    static @Nullable String word(@Nullable String format) {
        if (format == null || format.isBlank() || format.equals("application/octet-stream")) {
            return null;
        }
        String plain = format.strip().toLowerCase(Locale.ROOT).replaceAll(";.*", "");
        String ending = BEFORE.matcher(plain).replaceFirst("").toUpperCase(Locale.ROOT);
        return WORDS.getOrDefault(plain, SHORT.matcher(ending).matches() ? ending : format.strip());
    }
}
