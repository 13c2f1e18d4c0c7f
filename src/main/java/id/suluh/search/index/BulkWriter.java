package id.suluh.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.IndexDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends documents in {@code _bulk} requests with external versions: the order in which changes arrive does not matter, an older one
 * never overwrites a newer one, and one that was sent before is done already.
 */
@ApplicationScoped
class BulkWriter {
    /** Of characters; Elasticsearch takes 100 MB, but a request this size is read and written within a second or two. */
    private static final int LARGEST_REQUEST = 4_000_000;

    private static final Duration BUDGET = Duration.ofSeconds(30);

    /** What the index refused: a status of 429, 403 (its disk is full) or 5xx may pass, any other stays until the document changes. */
    record Refusal(IndexDocument document, int status, String reason) {
        boolean mayPass() {
            return status == 429 || status == 403 || status == 404 || status >= 500;
        }
    }

    private final SearchServer server;

    BulkWriter(SearchServer server) {
        this.server = server;
    }

    /**
     * Writes the documents.
     *
     * @param floors by record, to be added to its versions
     * @param index the index to fill, null for the one in use
     * @return what was refused; everything else is in the index, in this version or a newer one
     * @throws SearchServerException when the server does not answer
     */
    List<Refusal> write(List<IndexDocument> documents, Map<String, Long> floors, @Nullable String index) {
        List<Refusal> refused = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        int sent = 0;
        for (int at = 0; at < documents.size(); at++) {
            IndexDocument document = documents.get(at);
            lines.append(server.write(action(document, floors.getOrDefault(document.id(), 0L), index)))
                    .append('\n');
            lines.append(server.write(DocumentJson.source(document))).append('\n');
            if (lines.length() >= LARGEST_REQUEST || at == documents.size() - 1) {
                send(lines.toString(), documents.subList(sent, at + 1), refused);
                lines.setLength(0);
                sent = at + 1;
            }
        }
        return refused;
    }

    private void send(String lines, List<IndexDocument> documents, List<Refusal> refused) {
        JsonNode answer = server.bulk(lines, BUDGET);
        int at = 0;
        for (JsonNode item : answer.path("items")) {
            JsonNode result = item.path("index");
            int status = result.path("status").asInt();
            if (status >= 300 && status != 409) {
                refused.add(new Refusal(
                        documents.get(at), status, result.at("/error/reason").asText()));
            }
            at++;
        }
    }

    private static Map<String, Object> action(IndexDocument document, long floor, @Nullable String index) {
        return Map.of(
                "index",
                Map.of(
                        "_index",
                        index == null ? IndexName.alias(document.kind()) : index,
                        "_id",
                        DocumentJson.id(document.id(), document.page()),
                        "version",
                        floor + DocumentJson.version(document.version()),
                        "version_type",
                        "external",
                        "require_alias",
                        index == null));
    }
}
