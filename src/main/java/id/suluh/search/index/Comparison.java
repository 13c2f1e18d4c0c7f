package id.suluh.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.RecordState;
import id.suluh.search.SearchOutbox;
import id.suluh.search.SearchSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compares database and index in both directions, by version and visibility, and announces what differs to the outbox. */
@ApplicationScoped
class Comparison {
    private static final Logger LOG = Logger.getLogger(Comparison.class);
    private static final int AT_ONCE = 500;
    private static final int EXAMPLES = 5;
    private static final Duration BUDGET = Duration.ofSeconds(30);

    /**
     * What differed.
     *
     * @param missing in the database, not in the index, in an older version, or not all of one version
     * @param shown visible in the index, not in the database
     * @param repaired how many of both were announced
     */
    record Result(long compared, long missing, long shown, long repaired) {}

    private final SearchServer server;
    private final SearchOutbox outbox;

    Comparison(SearchServer server, SearchOutbox outbox) {
        this.server = server;
        this.outbox = outbox;
    }

    /** Makes what was written so far count. */
    void refresh(Kind kind) {
        server.send("POST", "/" + IndexName.alias(kind) + "/_refresh", null, BUDGET);
    }

    /** Compares and announces the differences. */
    Result repair(SearchSource source) {
        return compare(source, true);
    }

    /** Compares only. */
    Result drift(SearchSource source) {
        return compare(source, false);
    }

    private Result compare(SearchSource source, boolean repair) {
        Kind kind = source.kind();
        long compared = 0;
        long missing = 0;
        List<RecordState> states = states(source, "");
        while (!states.isEmpty()) {
            Map<String, Indexed> indexed =
                    indexed(kind, states.stream().map(RecordState::id).toList());
            Map<String, Long> differ = states.stream()
                    .filter(state -> differs(state, indexed.get(state.id())))
                    .collect(Collectors.toMap(
                            RecordState::id, state -> newest(state.version(), indexed.get(state.id()))));
            compared += states.size();
            missing += differ.size();
            announce(kind, differ, repair);
            states = states(source, states.get(states.size() - 1).id());
        }
        long shown = shownOnly(source, repair);
        return new Result(compared, missing, shown, repair ? missing + shown : 0);
    }

    /** Records that are visible in the index while the database shows no such record. */
    private long shownOnly(SearchSource source, boolean repair) {
        long shown = 0;
        String after = "";
        List<Indexed> page = visibleAfter(source.kind(), after);
        while (!page.isEmpty()) {
            List<Indexed> here = page;
            Set<String> visible =
                    QuarkusTransaction.requiringNew()
                            .call(() -> source.visible(
                                    here.stream().map(Indexed::id).toList()))
                            .stream()
                            .map(Hit::id)
                            .collect(Collectors.toSet());
            Map<String, Long> differ = here.stream()
                    .filter(each -> !visible.contains(each.id()))
                    .collect(Collectors.toMap(Indexed::id, each -> each.newest() + 1));
            shown += differ.size();
            announce(source.kind(), differ, repair);
            after = here.get(here.size() - 1).id();
            page = visibleAfter(source.kind(), after);
        }
        return shown;
    }

    private void announce(Kind kind, Map<String, Long> versions, boolean repair) {
        if (!versions.isEmpty()) {
            LOG.infof(
                    "database and index differ on %d record(s) of kind %s, such as %s",
                    versions.size(),
                    kind.code(),
                    versions.keySet().stream().sorted().limit(EXAMPLES).toList());
        }
        if (repair && !versions.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.changed(kind, versions));
        }
    }

    private static boolean differs(RecordState state, @Nullable Indexed indexed) {
        return state.visible() ? indexed == null || !indexed.is(state.version()) : indexed != null;
    }

    /** An index that is ahead has what the record was before it was deleted and made again; the outbox has to know how far. */
    private static long newest(long version, @Nullable Indexed indexed) {
        return indexed == null ? version : Math.max(version, indexed.newest());
    }

    private static List<RecordState> states(SearchSource source, String after) {
        return QuarkusTransaction.requiringNew().call(() -> source.states(after, AT_ONCE));
    }

    /** A record's visible documents in the index: the oldest and the newest version among its pages. */
    private record Indexed(String id, long oldest, long newest) {
        boolean is(long version) {
            return oldest == version && newest == version;
        }
    }

    private Map<String, Indexed> indexed(Kind kind, List<String> ids) {
        Map<String, Indexed> found = new HashMap<>();
        List<String> records =
                ids.stream().map(id -> DocumentJson.record(kind, id)).toList();
        Object byRecord = Map.of("terms", Map.of("field", "record", "size", AT_ONCE), "aggs", versions());
        Object filter = List.of(Map.of("terms", Map.of("record", records)), Map.of("term", Map.of("visible", true)));
        JsonNode answer = search(kind, filter, byRecord);
        for (JsonNode bucket : answer.at("/aggregations/records/buckets")) {
            Indexed each = read(bucket.path("key").asText(), bucket);
            found.put(each.id(), each);
        }
        return found;
    }

    private List<Indexed> visibleAfter(Kind kind, String after) {
        Map<String, Object> composite = new HashMap<>();
        composite.put("size", AT_ONCE);
        composite.put("sources", List.of(Map.of("record", Map.of("terms", Map.of("field", "record")))));
        if (!after.isEmpty()) {
            composite.put("after", Map.of("record", DocumentJson.record(kind, after)));
        }
        Object byRecord = Map.of("composite", composite, "aggs", versions());
        List<Indexed> page = new ArrayList<>();
        for (JsonNode bucket : search(kind, List.of(Map.of("term", Map.of("visible", true))), byRecord)
                .at("/aggregations/records/buckets")) {
            page.add(read(bucket.at("/key/record").asText(), bucket));
        }
        return page;
    }

    private JsonNode search(Kind kind, Object filter, Object byRecord) {
        Map<String, Object> body = Map.of(
                "size", 0, "query", Map.of("bool", Map.of("filter", filter)), "aggs", Map.of("records", byRecord));
        return server.send("POST", "/" + IndexName.alias(kind) + "/_search", body, BUDGET);
    }

    private static Indexed read(String record, JsonNode bucket) {
        String id = record.substring(record.indexOf('/') + 1);
        return new Indexed(
                id,
                bucket.at("/oldest/value").asLong(),
                bucket.at("/newest/value").asLong());
    }

    private static Map<String, Object> versions() {
        return Map.of(
                "oldest",
                Map.of("min", Map.of("field", "version")),
                "newest",
                Map.of("max", Map.of("field", "version")));
    }
}
