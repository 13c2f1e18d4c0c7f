package id.suluh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which dates of law are counted, and the one clock of the portal. */
public final class Jakarta {
    /** Western Indonesian Time, the zone of the central bodies. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Jakarta() {}

    /** The date of law at this moment. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @ApplicationScoped
    static class ClockProducer {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
