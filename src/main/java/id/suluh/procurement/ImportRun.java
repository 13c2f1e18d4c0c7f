package id.suluh.procurement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A run of an import and the sources it has met: the last ones, as files come one after the other. */
final class ImportRun {
    /** A few megabytes of names. */
    private static final int MOST_BUYERS = 20_000;

    private final long id;
    private final boolean demo;
    private final Map<String, Optional<Long>> buyers = new HashMap<>();
    private Map<String, Long> sources = new HashMap<>();

    ImportRun(long id, boolean demo) {
        this.id = id;
        this.demo = demo;
    }

    long id() {
        return id;
    }

    boolean demo() {
        return demo;
    }

    /**
     * The body of that name, looked up once in the run.
     *
     * @param lookUp answers for a name not met before
     */
    Optional<Long> buyer(String name, Function<String, Optional<Long>> lookUp) {
        if (buyers.size() > MOST_BUYERS) {
            buyers.clear();
        }
        return buyers.computeIfAbsent(name, lookUp);
    }

    @Nullable
    Long source(String name) {
        return sources.get(name);
    }

    /** The sources of a batch, to be known in the next one. */
    void know(Map<String, Long> stored) {
        if (!stored.isEmpty()) {
            sources = new HashMap<>(stored);
        }
    }
}
