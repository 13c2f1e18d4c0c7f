package id.suluh.request.clock;

import java.time.LocalDate;

/** One day of a count, as it is drawn. */
public record ClockDay(LocalDate date, Kind kind) {
    /** What the day is in the count. */
    public enum Kind {
        /** It counts and is gone. */
        GONE,
        /** It counts and is to come. */
        AHEAD,
        WEEKEND,
        HOLIDAY,
        /** The day on which the awaited act happened. */
        DONE,
        /** The due date while the act is awaited and the day is not past. */
        DUE,
        /** The due date once it is past or the act happened before it. */
        DUE_OVER
    }
}
