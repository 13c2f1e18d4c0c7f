package id.suluh.request;

import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Deadlines;
import id.suluh.request.clock.Holiday;
import id.suluh.request.clock.Moved;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import id.suluh.request.holiday.HolidayTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts running clocks anew after holidays were recorded. Only the days off may differ: a clock stays under the rule it was started by.
 * Each portion is a transaction of its own, and a clock that was counted anew already does not move again, so a run that was cut off is
 * made good by the next.
 */
@ApplicationScoped
class ClockRecount {
    private static final int PORTION = 100;

    private final RequestRepository requests;
    private final RequestActs acts;
    private final Deadlines deadlines;
    private final HolidayTable holidays;

    ClockRecount(RequestRepository requests, RequestActs acts, Deadlines deadlines, HolidayTable holidays) {
        this.requests = requests;
        this.acts = acts;
        this.deadlines = deadlines;
        this.holidays = holidays;
    }

    /** Returns how many clocks moved or can be counted now. */
    int run(Collection<Holiday> recorded) {
        List<LocalDate> days = recorded.stream().map(Holiday::date).sorted().toList();
        if (days.isEmpty()) {
            return 0;
        }
        List<Long> ids = QuarkusTransaction.requiringNew()
                .call(() -> requests.countedOver(days.get(0), days.get(days.size() - 1)));
        int moved = 0;
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<Long> portion = ids.subList(from, Math.min(ids.size(), from + PORTION));
            moved += QuarkusTransaction.requiringNew().call(() -> recount(portion, recorded));
        }
        return moved;
    }

    /** Requests are locked before the holidays are held, in the order in which every act does it. */
    private int recount(List<Long> ids, Collection<Holiday> recorded) {
        List<InformationRequest> all = requests.held(ids);
        Deadlines now = deadlines.by(holidays.held());
        int moved = 0;
        for (InformationRequest request : all) {
            Optional<RequestClock> kept =
                    request.clocks().stream().filter(RequestClock::running).findFirst();
            Optional<DeadlineQuery> query =
                    kept.map(clock -> query(request, clock)).or(() -> DueStep.of(request));
            Deadline counted = query.map(each -> count(now, each)).orElse(null);
            if (counted != null && differs(kept.orElse(null), counted)) {
                Moved what = new Moved(kept.map(RequestClock::due).orElse(null), recorded, counted);
                acts.recount(request, RequestClock.of(counted), what.reason());
                moved++;
            }
        }
        return moved;
    }

    /** An extension that could not be counted when it was taken is counted as soon as it can be. */
    private static DeadlineQuery query(InformationRequest request, RequestClock kept) {
        boolean extended = kept.kind() == Step.ANSWER
                && request.events().stream().anyMatch(event -> event.what() == EventKind.EXTENDED);
        DeadlineQuery same = kept.query();
        return new DeadlineQuery(same.regime(), same.step(), same.from(), same.extended() || extended);
    }

    private static @Nullable Deadline count(Deadlines now, DeadlineQuery query) {
        try {
            return now.count(query);
        } catch (Uncountable still) {
            return null;
        }
    }

    private static boolean differs(@Nullable RequestClock kept, Deadline counted) {
        if (kept == null) {
            return true;
        }
        RequestClock fresh = RequestClock.of(counted);
        boolean sameRule =
                fresh.ruleSet().equals(kept.ruleSet()) && fresh.unit().equals(kept.unit());
        return sameRule && !fresh.due().equals(kept.due());
    }
}
