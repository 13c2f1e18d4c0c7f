package id.suluh.document.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;

/** Our names for what files say of themselves, and the keys of Tika each is taken from, first one present. */
public final class MetadataNames {
    /** Title the file gives itself. */
    public static final String TITLE = "title";

    /** When the file says it was made, ISO 8601. */
    public static final String CREATED = "created";

    /** When the file says it was last changed, ISO 8601. */
    public static final String MODIFIED = "modified";

    /** Number of pages the file claims. */
    public static final String PAGE_COUNT = "page_count";

    private static final int VALUES = 100;
    private static final int VALUE_LENGTH = 32_000;

    private static final List<Row> ROWS = List.of(
            new Row(TITLE, "dc:title", "pdf:docinfo:title"),
            new Row("author", "dc:creator", "meta:author"),
            new Row("last_author", "meta:last-author"),
            new Row("publisher", "dc:publisher", "extended-properties:Company"),
            new Row("subject", "dc:subject", "pdf:docinfo:subject"),
            new Row("keywords", "meta:keyword", "pdf:docinfo:keywords"),
            new Row("description", "dc:description", "w:Comments"),
            new Row(CREATED, "dcterms:created", "pdf:docinfo:created"),
            new Row(MODIFIED, "dcterms:modified", "pdf:docinfo:modified"),
            new Row("declared_language", "dc:language", "Content-Language"),
            new Row("tool", "xmp:CreatorTool", "pdf:docinfo:creator_tool", "extended-properties:Application"),
            new Row("producer", "pdf:producer", "pdf:docinfo:producer"),
            new Row("version", "pdf:PDFVersion"),
            new Row(PAGE_COUNT, "xmpTPg:NPages", "meta:page-count"),
            new Row("slide_count", "meta:slide-count"),
            new Row("encoding", "Content-Encoding"),
            new Row("signed", "hasSignature"),
            new Row("from", "Message-From"),
            new Row("to", "Message-To"),
            new Row("width", "tiff:ImageWidth"),
            new Row("height", "tiff:ImageLength"));

    private record Row(String name, List<String> keys) {
        Row(String name, String... keys) {
            this(name, List.of(keys));
        }
    }

    private MetadataNames() {}

    static Map<String, List<String>> of(Metadata metadata) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Row row : ROWS) {
            for (String key : row.keys()) {
                List<String> values = values(metadata, key);
                if (!values.isEmpty()) {
                    named.put(row.name(), values);
                    break;
                }
            }
        }
        return named;
    }

    private static List<String> values(Metadata metadata, String key) {
        List<String> values = new ArrayList<>();
        for (String value : metadata.getValues(key)) {
            if (value != null && !value.isBlank() && values.size() < VALUES && !values.contains(value.strip())) {
                values.add(value.strip().substring(0, Math.min(value.strip().length(), VALUE_LENGTH)));
            }
        }
        return List.copyOf(values);
    }
}
