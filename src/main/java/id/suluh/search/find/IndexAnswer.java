package id.suluh.search.find;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.index.DocumentJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what Elasticsearch answers to {@link IndexRequest}. */
final class IndexAnswer {
    private IndexAnswer() {}

    static Found read(JsonNode answer) {
        List<Found.Entry> entries = new ArrayList<>();
        answer.at("/hits/hits").forEach(hit -> entries.add(entry(hit)));
        Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (answer.path("aggregations").has(facet.code())) {
                counts.put(facet, counts(answer.path("aggregations").path(facet.code())));
            }
        }
        return new Found(
                answer.path("timed_out").asBoolean(),
                records(answer.at("/aggregations/total")),
                List.copyOf(entries),
                counts);
    }

    private static Found.Entry entry(JsonNode hit) {
        JsonNode source = hit.path("_source");
        String record = source.path("record").asText();
        JsonNode highlight = hit.path("highlight");
        JsonNode title = highlight.path("title").path(0);
        List<List<Marked>> fragments = new ArrayList<>();
        for (String field : List.of("text", "text_en")) {
            highlight.path(field).forEach(fragment -> fragments.add(Marked.split(tidy(fragment.asText()))));
        }
        return new Found.Entry(
                Kind.of(source.path("kind").asText()).orElseThrow(),
                record.substring(record.indexOf('/') + 1),
                source.path("page").asInt(),
                source.path("body_name").asText(null),
                Marked.split(title.isMissingNode() ? source.path("title").asText() : title.asText()),
                List.copyOf(fragments));
    }

    private static List<Found.Count> counts(JsonNode facet) {
        Map<String, Found.Count> counts = new LinkedHashMap<>();
        for (String list : List.of("values", "chosen")) {
            Map<String, Found.Count> ofList = new LinkedHashMap<>();
            facet.path(list).path("buckets").forEach(bucket -> {
                Found.Count count = count(bucket);
                // A renamed body stands under both names until all its records are indexed anew.
                ofList.merge(
                        count.value(),
                        count,
                        (one, other) -> new Found.Count(one.value(), one.label(), one.count() + other.count()));
            });
            ofList.forEach(counts::putIfAbsent);
        }
        return counts.values().stream()
                .sorted(Comparator.comparingLong(Found.Count::count).reversed().thenComparing(Found.Count::label))
                .toList();
    }

    private static Found.Count count(JsonNode bucket) {
        String key = bucket.path("key").asText();
        int label = key.indexOf(DocumentJson.LABEL);
        return label < 0
                ? new Found.Count(key, key, records(bucket))
                : new Found.Count(key.substring(0, label), key.substring(label + 1), records(bucket));
    }

    /** Documents of the index, with the pages among them counted as the records they belong to. */
    private static long records(JsonNode bucket) {
        JsonNode pages = bucket.path("pages");
        return bucket.path("doc_count").asLong()
                - pages.path("doc_count").asLong()
                + pages.at("/records/value").asLong();
    }

    private static String tidy(String fragment) {
        return fragment.replaceAll("\\s+", " ").strip();
    }
}
