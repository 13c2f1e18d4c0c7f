package id.suluh.search.index;

import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often Elasticsearch makes what was written findable. Each time costs it a segment that has to be merged later; while a large import
 * comes in, that is a fifth of its work. So it does it less often then, and as the definition says otherwise.
 */
@ApplicationScoped
class RefreshTempo {
    /** Passes in a row that found all the rows they asked for: some seconds of work are waiting. */
    private static final int FULL_PASSES = 8;

    /** A second of writing and this are within the five seconds in which changes have to be found. */
    private static final String SLOW = "3s";

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final SearchServer server;
    /** Whether it may not be as defined: also at the beginning, as another portal may have ended in the middle of an import. */
    private boolean changed = true;

    private boolean slow;
    private int full;

    RefreshTempo(SearchServer server) {
        this.server = server;
    }

    /** After a pass over the outbox. */
    void passed(boolean all) {
        full = all ? full + 1 : 0;
        if (full >= FULL_PASSES && !slow) {
            set(SLOW);
            slow = true;
            changed = true;
        }
    }

    /** When nothing is left to be written. */
    void done() {
        full = 0;
        if (changed) {
            set(null);
            slow = false;
            changed = false;
        }
    }

    /** As the definitions say when there is no interval. */
    private void set(@Nullable String interval) {
        for (Kind kind : Kind.values()) {
            String value = interval == null ? IndexDefinition.of(kind).refreshInterval() : interval;
            server.send(
                    "PUT",
                    "/" + IndexName.aliases(List.of(kind)) + "/_settings",
                    Map.of("index", Map.of("refresh_interval", value)),
                    BUDGET);
        }
    }
}
