package id.suluh.account;

import id.suluh.platform.limit.TooManyTries;
import id.suluh.platform.limit.Tries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How often somebody may try to log in: from one place for one account, from one place at all, and for one account from anywhere. The
 * last is wide, so that a stranger cannot lock a person out. Each instance of the portal counts for itself.
 */
@ApplicationScoped
class LogInLimits {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AccountConfig config;
    private final Tries counted;

    LogInLimits(AccountConfig config, Clock clock) {
        this.config = config;
        this.counted = new Tries(WINDOW, clock);
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
        return counted.take("pair " + place + " " + account, config.triesPerPair())
                .or(() -> counted.take("place " + place, config.triesPerPlace()))
                .or(() -> counted.take("account " + account, config.triesPerAccount()));
    }
}
