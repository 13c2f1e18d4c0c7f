package id.suluh.request;

import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Deadlines;
import id.suluh.request.clock.Uncountable;
import id.suluh.request.holiday.HolidayTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Counts a clock that is about to be written down, by the holidays of this transaction. */
@ApplicationScoped
class ClockCounts {
    private final Deadlines deadlines;
    private final HolidayTable holidays;

    ClockCounts(Deadlines deadlines, HolidayTable holidays) {
        this.deadlines = deadlines;
        this.holidays = holidays;
    }

    /** No clock where no date can be given: the page then says why. */
    Optional<RequestClock> count(DeadlineQuery query) {
        try {
            return Optional.of(RequestClock.of(deadlines.by(holidays.held()).count(query)));
        } catch (Uncountable unknown) {
            return Optional.empty();
        }
    }
}
