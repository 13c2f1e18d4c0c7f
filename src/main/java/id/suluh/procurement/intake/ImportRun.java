package id.suluh.procurement.intake;

import id.suluh.procurement.buyer.SeenBuyers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run of an import and the sources it has met: the last ones, as files come one after the other. */
final class ImportRun {
    private final long id;
    private final boolean demo;
    private final SeenBuyers buyers = new SeenBuyers();
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

    /** The buyers it has met. */
    SeenBuyers buyers() {
        return buyers;
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
