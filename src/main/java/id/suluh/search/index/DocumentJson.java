package id.suluh.search.index;

import id.suluh.search.IndexDocument;
import id.suluh.search.IndexDocument.Content;
import id.suluh.search.IndexDocument.Named;
import id.suluh.search.Kind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Elasticsearch stores of a document, and under which id. */
public final class DocumentJson {
    /** Opens a highlight; from the private use area, so that it cannot stand in a text: it is taken out of every text indexed. */
    public static final char MARK = '\uE000';
    /** Closes a highlight. */
    public static final char END_MARK = '\uE001';
    /** Between id and name of a body or supplier in the fields that facets count. */
    public static final char LABEL = '\t';

    /** Elasticsearch takes 512 bytes and refuses the whole request for one id beyond; a letter has up to four. */
    private static final int LONGEST_ID = 128;

    private static final Pattern MARKS = Pattern.compile("[\uE000\uE001]");

    private DocumentJson() {}

    /** The field that all pages of a document share, unique among all kinds. */
    public static String record(Kind kind, String id) {
        return kind.code() + "/" + id;
    }

    /** The id in Elasticsearch: the record's, with the page behind it for a page. Only Elasticsearch ever reads it. */
    static String id(String id, int page) {
        String whole = page == 0 ? id : id + "#" + page;
        return whole.length() <= LONGEST_ID
                ? whole
                : UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Versions start at 0 in the database, at 1 here: version 0 is special to some requests of Elasticsearch. */
    static long version(long version) {
        return version + 1;
    }

    static Map<String, Object> source(IndexDocument document) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("kind", document.kind().code());
        source.put("record", record(document.kind(), document.id()));
        if (document.page() > 0) {
            source.put("page", document.page());
        }
        source.put("version", document.version());
        source.put("visible", document.visible());
        Content content = document.content();
        if (content != null) {
            put(source, content);
        }
        return source;
    }

    private static void put(Map<String, Object> source, Content content) {
        source.put("title", clean(content.title()));
        source.put("language", content.language());
        source.put(content.language().equals("en") ? "text_en" : "text", clean(content.texts()));
        source.put("aliases", clean(content.aliases()));
        source.put("numbers", clean(content.numbers()));
        source.put(
                "number_keys",
                content.numbers().stream()
                        .flatMap(number -> OfficialNumber.keys(number).stream())
                        .distinct()
                        .toList());
        Named body = content.body();
        if (body != null) {
            source.put("body", body.id());
            source.put("body_name", clean(body.name()));
            source.put("body_label", label(body));
        }
        source.put("supplier", content.suppliers().stream().map(Named::id).toList());
        source.put(
                "supplier_name",
                content.suppliers().stream().map(each -> clean(each.name())).toList());
        source.put(
                "supplier_label",
                content.suppliers().stream().map(DocumentJson::label).toList());
        put(source, "method", content.method());
        put(source, "status", content.status());
        put(source, "year", content.year());
        put(source, "date", content.date() == null ? null : content.date().toString());
        put(source, "amount", content.amount());
        put(source, "currency", content.currency());
        if (!content.flags().isEmpty()) {
            source.put("flags", content.flags());
        }
        if (!content.processes().isEmpty()) {
            source.put("process", content.processes());
        }
        Named buyer = content.buyer();
        if (buyer != null) {
            source.put("buyer", buyer.id());
            source.put("buyer_label", label(buyer));
        }
        if (!content.figures().isEmpty()) {
            source.put("figures", content.figures());
        }
    }

    private static void put(Map<String, Object> source, String field, @Nullable Object value) {
        if (value != null) {
            source.put(field, value);
        }
    }

    private static String label(Named named) {
        return named.id() + LABEL + clean(named.name());
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(DocumentJson::clean).toList();
    }

    private static String clean(String text) {
        return text.indexOf(MARK) < 0 && text.indexOf(END_MARK) < 0
                ? text
                : MARKS.matcher(text).replaceAll("");
    }
}
