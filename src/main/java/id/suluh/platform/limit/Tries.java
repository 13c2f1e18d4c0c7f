package id.suluh.platform.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Counts tries by key within a window of time; they come back one by one. */
public final class Tries {
    /** About 200 bytes each: 4 MB at most. The keys that tried longest ago are forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final Duration window;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Tries(Duration window, Clock clock) {
        this.window = window;
        this.time = new ClockMeter(clock);
    }

    /** Counts a try; how long to wait where it is one too many. */
    public synchronized Optional<Duration> take(String key, int tries) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key, unused -> bucket(tries)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, window))
                .build();
    }

    /** The portal's clock, as the buckets want it. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
