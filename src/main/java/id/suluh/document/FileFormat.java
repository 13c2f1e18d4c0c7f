package id.suluh.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call a media type. */
final class FileFormat {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry(OFFICE + "wordprocessingml.document", "Word (DOCX)"),
            Map.entry(OFFICE + "spreadsheetml.sheet", "Excel (XLSX)"),
            Map.entry(OFFICE + "presentationml.presentation", "PowerPoint (PPTX)"),
            Map.entry("application/msword", "Word (DOC)"),
            Map.entry("application/vnd.ms-excel", "Excel (XLS)"),
            Map.entry("application/vnd.ms-powerpoint", "PowerPoint (PPT)"),
            Map.entry(OPEN + "text", "OpenDocument (ODT)"),
            Map.entry(OPEN + "spreadsheet", "OpenDocument (ODS)"),
            Map.entry(OPEN + "presentation", "OpenDocument (ODP)"),
            Map.entry("application/rtf", "RTF"),
            Map.entry("application/zip", "ZIP"),
            Map.entry("message/rfc822", "E-mail (EML)"),
            Map.entry("text/html", "HTML"),
            Map.entry("text/csv", "CSV"),
            Map.entry("text/plain", "TXT"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/jpeg", "JPEG"),
            Map.entry("image/tiff", "TIFF"));

    private FileFormat() {}

    /** The name, for a media type with or without parameters. */
    static String name(@Nullable String mediaType) {
        if (mediaType == null) {
            return "–";
        }
        int parameters = mediaType.indexOf(';');
        return NAMES.getOrDefault(
                parameters < 0 ? mediaType : mediaType.substring(0, parameters).strip(), mediaType);
    }
}
