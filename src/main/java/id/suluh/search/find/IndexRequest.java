package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.SearchQuery;
import id.suluh.search.Sort;
import id.suluh.search.index.DocumentJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query as the JSON that Elasticsearch is sent. */
final class IndexRequest {
    static final int PAGE_SIZE = 20;
    /** Elasticsearch gives what it has by then; the rest of the two seconds is for the way. */
    private static final String TIME = "1500ms";
    /** Records are counted exactly up to about this many documents with pages, closely above. */
    private static final int EXACT_UP_TO = 10_000;

    private IndexRequest() {}

    /** @param similar whether mistakes in spelling are forgiven */
    static Map<String, Object> body(SearchQuery query, boolean similar) {
        Map<String, Object> body = rows(query, similar, (query.page() - 1) * PAGE_SIZE, PAGE_SIZE);
        body.put("aggs", counts(query));
        if (!query.text().isBlank()) {
            body.put("highlight", highlight(query.text(), similar));
        }
        return body;
    }

    /** For taking many away: all of them, or an error. */
    static Map<String, Object> download(SearchQuery query, boolean similar, int from, int size, Duration wait) {
        Map<String, Object> body = rows(query, similar, from, size);
        body.put("timeout", wait.toMillis() + "ms");
        return body;
    }

    /** The same without highlights, and with the total as the only count. */
    static Map<String, Object> rows(SearchQuery query, boolean similar, int from, int size) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timeout", TIME);
        body.put("track_total_hits", false);
        body.put("from", from);
        body.put("size", size);
        body.put("_source", List.of("kind", "record", "page", "title", "body_name"));
        body.put("query", Map.of("bool", matched(query, similar)));
        body.put("post_filter", all(choices(query, null)));
        body.put("collapse", Map.of("field", "record"));
        body.put("sort", order(query));
        if (from == 0) {
            body.put("aggs", Map.of("total", total(query)));
        }
        return body;
    }

    private static Map<String, Object> total(SearchQuery query) {
        return Map.of("filter", all(choices(query, null)), "aggs", records());
    }

    private static Map<String, Object> matched(SearchQuery query, boolean similar) {
        Map<String, Object> bool = new LinkedHashMap<>();
        String text = query.text();
        List<Object> filters = new ArrayList<>();
        filters.add(Map.of("term", Map.of("visible", true)));
        range(filters, "amount", query.min(), query.max());
        range(filters, "date", text(query.from()), text(query.to()));
        if (!text.isBlank()) {
            bool.put("must", similar ? TextClause.similar(text) : TextClause.must(text));
            bool.put("should", TextClause.better(text));
            filters.addAll(TextClause.quoted(text));
        }
        bool.put("filter", filters);
        return bool;
    }

    private static List<Object> choices(SearchQuery query, @Nullable Facet but) {
        List<Object> filters = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            Set<String> chosen = query.chosen(field.facet());
            if (field.facet() != but && !chosen.isEmpty()) {
                filters.add(chosen(field, chosen));
            }
        }
        return filters;
    }

    private static Map<String, Object> chosen(FacetField field, Set<String> values) {
        if (!values.contains(Facet.NONE)) {
            return Map.of("terms", Map.of(field.filtered(), sorted(values)));
        }
        List<String> named =
                sorted(values).stream().filter(each -> !each.equals(Facet.NONE)).toList();
        Object none = Map.of("bool", Map.of("must_not", Map.of("exists", Map.of("field", field.filtered()))));
        return Map.of("bool", Map.of("should", List.of(none, Map.of("terms", Map.of(field.filtered(), named)))));
    }

    private static Map<String, Object> counts(SearchQuery query) {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        aggregations.put("total", total(query));
        for (FacetField field : FacetField.values()) {
            if (!field.offered(query)) {
                continue;
            }
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put(
                    "values",
                    Map.of("terms", Map.of("field", field.counted(), "size", field.shown()), "aggs", records()));
            Set<String> chosen = query.chosen(field.facet());
            if (field.labelled() && !chosen.isEmpty()) {
                inner.put(
                        "chosen",
                        Map.of(
                                "terms",
                                Map.of("field", field.counted(), "include", startingWith(chosen)),
                                "aggs",
                                records()));
            }
            aggregations.put(field.facet().code(), Map.of("filter", all(choices(query, field.facet())), "aggs", inner));
        }
        return aggregations;
    }

    /** Pages of a document are many documents of the index and one record: how many of the counted ones are pages, of how many records. */
    private static Map<String, Object> records() {
        Object distinct = Map.of("cardinality", Map.of("field", "record", "precision_threshold", EXACT_UP_TO));
        return Map.of(
                "pages",
                Map.of("filter", Map.of("exists", Map.of("field", "page")), "aggs", Map.of("records", distinct)));
    }

    private static Map<String, Object> highlight(String text, boolean similar) {
        Map<String, Object> highlight = new LinkedHashMap<>();
        highlight.put("type", "unified");
        highlight.put("pre_tags", List.of(String.valueOf(DocumentJson.MARK)));
        highlight.put("post_tags", List.of(String.valueOf(DocumentJson.END_MARK)));
        highlight.put("highlight_query", similar ? TextClause.similar(text) : TextClause.must(text));
        highlight.put("max_analyzed_offset", 500_000);
        Object whole = Map.of("number_of_fragments", 0, "matched_fields", List.of("title", "title.en", "title.exact"));
        highlight.put("fields", Map.of("title", whole, "text", fragments("text"), "text_en", fragments("text_en")));
        return highlight;
    }

    private static Map<String, Object> fragments(String field) {
        return Map.of(
                "number_of_fragments",
                2,
                "fragment_size",
                160,
                "order",
                "score",
                "matched_fields",
                List.of(field, field + ".exact"));
    }

    private static List<Object> order(SearchQuery query) {
        Object date = Map.of("date", Map.of("order", "desc", "missing", "_last", "unmapped_type", "date"));
        Object amount = Map.of("amount", Map.of("order", "desc", "missing", "_last", "unmapped_type", "double"));
        Object record = Map.of("record", "asc");
        Object page = Map.of("page", Map.of("order", "asc", "unmapped_type", "integer"));
        Sort sort = query.sort();
        if (sort == Sort.LARGEST) {
            return List.of(amount, date, "_score", record);
        }
        if (sort == Sort.NEWEST || query.text().isBlank()) {
            return List.of(date, "_score", record, page);
        }
        return List.of("_score", date, record, page);
    }

    private static void range(List<Object> filters, String field, @Nullable Object least, @Nullable Object most) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (least != null) {
            bounds.put("gte", least);
        }
        if (most != null) {
            bounds.put("lte", most);
        }
        if (!bounds.isEmpty()) {
            filters.add(Map.of("range", Map.of(field, bounds)));
        }
    }

    private static Map<String, Object> all(List<Object> filters) {
        return filters.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", filters));
    }

    /** A pattern for the labels of these ids; every sign is taken by its word. */
    private static String startingWith(Set<String> ids) {
        List<String> patterns = sorted(ids).stream()
                .map(id -> id.replaceAll("([^a-zA-Z0-9])", "\\\\$1") + DocumentJson.LABEL + ".*")
                .toList();
        return "(" + String.join("|", patterns) + ")";
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
