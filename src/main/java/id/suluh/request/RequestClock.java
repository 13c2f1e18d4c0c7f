package id.suluh.request;

import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Reading;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock as it was started: the due date under the rules of that day, so that a later change of the rules does not move it. A
 * holiday within the count that is recorded later does, while the clock runs.
 *
 * @param start day 0
 * @param stopped the day on which the awaited act happened; null while it is awaited
 */
@Embeddable
record RequestClock(
        String step,
        String regime,
        boolean extended,
        LocalDate start,
        int days,
        String unit,
        String ruleSet,
        String basis,
        boolean verified,
        LocalDate due,
        @Nullable LocalDate stopped) {

    static RequestClock of(Deadline deadline) {
        DeadlineQuery query = deadline.query();
        Reading safe = deadline.safe();
        return new RequestClock(
                query.step().code(),
                query.regime().code(),
                query.extended(),
                query.from(),
                safe.days(),
                safe.unit().code(),
                safe.ruleSet(),
                safe.basis(),
                safe.verified(),
                safe.due(),
                null);
    }

    RequestClock stoppedOn(LocalDate day) {
        return new RequestClock(step, regime, extended, start, days, unit, ruleSet, basis, verified, due, day);
    }

    boolean running() {
        return stopped == null;
    }

    Step kind() {
        return Step.of(step).orElseThrow();
    }

    DeadlineQuery query() {
        return new DeadlineQuery(Regime.of(regime).orElseThrow(), kind(), start, extended);
    }
}
