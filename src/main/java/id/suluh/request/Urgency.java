package id.suluh.request;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How soon an officer has to see to a request, the most pressing first. */
public enum Urgency {
    LATE,
    TODAY,
    WEEK,
    LATER,
    UNRECEIVED;

    private static final int WEEK_OF_DAYS = 7;

    /** Of a request that is due then; null while it is not recorded as received. */
    static Urgency of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return UNRECEIVED;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusDays(WEEK_OF_DAYS)) ? LATER : WEEK;
    }

    /** Name of the anchor, and class of the figure. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Class of its figure: what is due today has the light, what is late the colour of lateness. */
    public String look() {
        return switch (this) {
            case LATE -> "late";
            case TODAY -> "next";
            default -> "";
        };
    }
}
