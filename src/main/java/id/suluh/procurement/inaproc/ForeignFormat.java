package id.suluh.procurement.inaproc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that are taken for exports and are something else, by how they begin, with what to do about it. */
final class ForeignFormat {
    private static final String PAGE =
            "this is a web page, perhaps one that asks to log in, or a table under the name of a workbook; export it as CSV or XLSX";

    private static final Map<String, String> BEGINNINGS = Map.of(
            "\u00d0\u00cf\u0011\u00e0",
                    "this is a workbook of before 2007 or one with a password; save it as .xlsx without one",
            "%pdf", "this is a PDF; take the export as JSON, CSV or XLSX",
            "{\\rtf", "this is a text document; take the export as JSON, CSV or XLSX",
            "rar!", "this is a RAR archive; unpack it, or pack it as .zip or .gz",
            "7z\u00bc\u00af", "this is a 7z archive; unpack it, or pack it as .zip or .gz",
            "<!doctype", PAGE,
            "<html", PAGE,
            "<table", PAGE,
            "<?xml", "this is XML; take the export as JSON, CSV or XLSX");

    private ForeignFormat() {}

    /** Why such a file is not read; empty when it may be an export. */
    static Optional<String> of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return BEGINNINGS.entrySet().stream()
                .filter(each -> text.startsWith(each.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
