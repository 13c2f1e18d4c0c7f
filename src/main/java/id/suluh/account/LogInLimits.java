package id.suluh.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody may try to log in: from one place for one account, from one place at all, and for one account from anywhere. The
 * last is wide, so that a stranger cannot lock a person out. Each instance of the portal counts for itself.
 */
@ApplicationScoped
class LogInLimits {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** About 200 bytes each: 4 MB at most. The places that tried longest ago are forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final AccountConfig config;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    LogInLimits(AccountConfig config, Clock clock) {
        this.config = config;
        this.time = new ClockMeter(clock);
    }

    /** Counts a try and fails where it is one too many. */
    void check(String email, String place) {
        Optional<Duration> wait = count(email, place);
        if (wait.isPresent()) {
            throw new TooManyTries(wait.get());
        }
    }

    /** Counts a try; how long to wait where it is one too many. */
    Optional<Duration> count(String email, String place) {
        String account = Account.folded(email);
        return take("pair " + place + " " + account, config.triesPerPair())
                .or(() -> take("place " + place, config.triesPerPlace()))
                .or(() -> take("account " + account, config.triesPerAccount()));
    }

    private synchronized Optional<Duration> take(String key, int tries) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key, unused -> bucket(tries)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
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
