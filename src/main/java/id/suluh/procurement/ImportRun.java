package id.suluh.procurement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run of an import and the sources it has met: the last ones, as files come one after the other. */
final class ImportRun {
    private final long id;
    private final boolean demo;
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

    @Nullable
    Long source(String name) {
        return sources.get(name);
    }

    /** The sources of a batch, to be known in the next one. */
    void know(Map<String, Long> stored) {
        sources = new HashMap<>(stored);
    }
}
