package id.suluh.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LogInLimitsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));
    private final Clock clock = new MovableClock(now::get);
    private final LogInLimits limits = new LogInLimits(config(), clock);

    @Test
    void theTriesOfOnePlaceForOneAccountRunOutAndComeBack() {
        for (int i = 0; i < 10; i++) {
            assertThat(limits.count("a@b.example", "10.0.0.1")).isEmpty();
        }
        assertThat(limits.count("A@B.example ", "10.0.0.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(15)));
        assertThat(limits.count("a@b.example", "10.0.0.2")).isEmpty();
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(15)));
        assertThat(limits.count("a@b.example", "10.0.0.1")).isEmpty();
    }

    @Test
    void onePlaceCannotTryManyAccounts() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.count(i + "@b.example", "10.0.0.1")).isEmpty();
        }
        assertThat(limits.count("x@b.example", "10.0.0.1")).isPresent();
    }

    @Test
    void oneAccountCannotBeTriedFromManyPlaces() {
        for (int i = 0; i < 100; i++) {
            assertThat(limits.count("a@b.example", "10.0.1." + i)).isEmpty();
        }
        assertThat(limits.count("a@b.example", "10.0.2.1")).isPresent();
    }

    private static AccountConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(AccountConfig.class)
                .build()
                .getConfigMapping(AccountConfig.class);
    }
}
