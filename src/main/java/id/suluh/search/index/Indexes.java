package id.suluh.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Creates, swaps and removes the indexes behind the aliases. */
@ApplicationScoped
class Indexes {
    /** Creating an index waits for its shard; on a busy machine that takes seconds. */
    private static final Duration BUDGET = Duration.ofSeconds(30);

    private static final int NOT_FOUND = 404;

    private final SearchServer server;

    Indexes(SearchServer server) {
        this.server = server;
    }

    /** The index the alias of the kind points to. */
    Optional<String> current(Kind kind) {
        try {
            JsonNode found = server.send("GET", "/_alias/" + IndexName.alias(kind), null, BUDGET);
            return Optional.ofNullable(
                    found.fieldNames().hasNext() ? found.fieldNames().next() : null);
        } catch (SearchServerException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether the index was made from today's definition. */
    boolean upToDate(Kind kind, String index) {
        String made = server.send("GET", "/" + index + "/_mapping", null, BUDGET)
                .path(index)
                .at("/mappings/_meta/definition")
                .asText();
        return made.equals(IndexDefinition.of(kind).fingerprint());
    }

    /** Makes an empty index that no alias points to yet, and removes what a killed rebuild left behind. */
    String createNext(Kind kind) {
        SortedSet<String> existing = existing(kind);
        Optional<String> current = current(kind);
        for (String left : existing) {
            if (!current.equals(Optional.of(left))) {
                delete(left);
            }
        }
        int generation = existing.isEmpty() ? 1 : IndexName.generation(existing.last()) + 1;
        String index = IndexName.numbered(kind, generation);
        server.send("PUT", "/" + index, IndexDefinition.of(kind).body(), BUDGET);
        return index;
    }

    /** Makes the first index together with its alias, so that nothing in between can be seen. */
    void createFirst(Kind kind) {
        SortedSet<String> existing = existing(kind);
        int generation = existing.isEmpty() ? 1 : IndexName.generation(existing.last()) + 1;
        ObjectNode body = IndexDefinition.of(kind).body();
        body.putObject("aliases").putObject(IndexName.alias(kind));
        server.send("PUT", "/" + IndexName.numbered(kind, generation), body, BUDGET);
    }

    /** Points the alias to the index in one step and removes the one it pointed to. */
    void use(Kind kind, String index) {
        String alias = IndexName.alias(kind);
        Optional<String> old = current(kind);
        List<Object> actions = new ArrayList<>();
        old.ifPresent(name -> actions.add(Map.of("remove", Map.of("index", name, "alias", alias))));
        actions.add(Map.of("add", Map.of("index", index, "alias", alias)));
        server.send("POST", "/_aliases", Map.of("actions", actions), BUDGET);
        old.ifPresent(this::delete);
    }

    private void delete(String index) {
        server.send("DELETE", "/" + index, null, BUDGET);
    }

    private SortedSet<String> existing(Kind kind) {
        TreeSet<String> names = new TreeSet<>();
        server.send("GET", "/" + IndexName.alias(kind) + "-*/_settings?flat_settings=true", null, BUDGET)
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
