package id.suluh.request;

import id.suluh.platform.Jakarta;
import id.suluh.request.clock.ClockDay;
import id.suluh.request.clock.ClockHands;
import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Deadlines;
import id.suluh.request.clock.Reading;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.strip.DayStrip;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks of a request as they are drawn and told. */
@ApplicationScoped
class Clocks {
    /** The clocks that every request may come to, in order. */
    private static final List<Step> SHOWN = List.of(Step.ANSWER, Step.OBJECTION, Step.OBJECTION_REPLY, Step.DISPUTE);

    private final Deadlines deadlines;
    private final Clock clock;

    Clocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }

    List<ClockView> of(InformationRequest request, Language language) {
        return SHOWN.stream().map(step -> view(request, step, language)).toList();
    }

    /** The count behind a clock, by the rules and holidays of now. */
    Deadline count(RequestClock kept) {
        return deadlines.count(kept.query());
    }

    Deadline count(DeadlineQuery query) {
        return deadlines.count(query);
    }

    /** Which day of its count today is. */
    int dayNumber(RequestClock kept) {
        return deadlines.dayNumber(count(kept), today());
    }

    private ClockView view(InformationRequest request, Step step, Language language) {
        return request.clocks().stream()
                .filter(each -> each.kind() == step)
                .reduce((earlier, later) -> later)
                .map(kept -> running(kept, language))
                .orElseGet(() -> idle(request, step, language));
    }

    private ClockView running(RequestClock kept, Language language) {
        RequestMessages words = Messages.of(RequestMessages.class, language);
        Deadline deadline = count(kept);
        boolean english = language == Language.EN;
        String unit = deadline.safe().unit().words().in(english);
        LocalDate stopped = kept.stopped();
        String about = stopped == null
                ? words.clockRunning(kept.days(), unit, kept.start(), kept.due())
                : words.clockStopped(kept.days(), unit, kept.start(), kept.due(), stopped);
        return new ClockView(
                words.step(kept.kind()),
                about,
                strip(deadline, stopped, about),
                "",
                deadline.working().in(english),
                kept.verified());
    }

    /** The drawing of a count that nothing has stopped. */
    DayStrip strip(Deadline deadline, String label) {
        return strip(deadline, null, label);
    }

    private DayStrip strip(Deadline deadline, @Nullable LocalDate stopped, String label) {
        List<DayStrip.Day> days = deadlines.days(deadline, new ClockHands(today(), stopped)).stream()
                .map(Clocks::drawn)
                .toList();
        return DayStrip.of(label, days);
    }

    private ClockView idle(InformationRequest request, Step step, Language language) {
        RequestMessages words = Messages.of(RequestMessages.class, language);
        boolean english = language == Language.EN;
        try {
            Reading rule = deadlines
                    .count(DeadlineQuery.of(request.regime(), step, today()))
                    .safe();
            String about = words.clockIdle(rule.days(), rule.unit().words().in(english));
            return new ClockView(words.step(step), about, null, words.clockNotRunning(), "", rule.verified());
        } catch (Uncountable unknown) {
            return new ClockView(words.step(step), unknown.reason().in(english), null, words.clockUnknown(), "", false);
        }
    }

    private static DayStrip.Day drawn(ClockDay day) {
        return switch (day.kind()) {
            case GONE -> DayStrip.Day.PASSED;
            case AHEAD -> DayStrip.Day.TO_COME;
            case WEEKEND -> DayStrip.Day.WEEKEND;
            case HOLIDAY -> DayStrip.Day.HOLIDAY;
            case DONE -> DayStrip.Day.ANSWERED;
            case DUE -> DayStrip.Day.DUE;
            case DUE_OVER -> DayStrip.Day.DUE_OFF;
        };
    }
}
