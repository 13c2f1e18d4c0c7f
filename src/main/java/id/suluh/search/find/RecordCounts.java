package id.suluh.search.find;

import id.suluh.search.Kind;
import id.suluh.search.index.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How many records of each kind there are. Counted every few seconds: the home page is asked for often, and a million rows take a while. */
@ApplicationScoped
class RecordCounts {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Sources sources;
    private final Clock clock;
    private volatile Counted last = new Counted(Map.of(), Instant.MIN);

    RecordCounts(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    private record Counted(Map<Kind, Long> counts, Instant until) {}

    Map<Kind, Long> now() {
        Instant now = clock.instant();
        Counted counted = last;
        if (now.isAfter(counted.until())) {
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            sources.all().forEach(source -> counts.put(source.kind(), source.count()));
            counted = new Counted(counts, now.plus(FRESH));
            last = counted;
        }
        return counted.counts();
    }
}
