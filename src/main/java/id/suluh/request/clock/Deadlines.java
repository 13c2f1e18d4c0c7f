package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Counts due dates by the recorded rules and holidays. */
public final class Deadlines {
    private final RuleBook rules;
    private final Supplier<Holidays> holidays;

    Deadlines(RuleBook rules, Supplier<Holidays> holidays) {
        this.rules = rules;
        this.holidays = holidays;
    }

    /** By the rules and holidays a portal starts with. */
    public static Deadlines load() {
        Holidays shipped = Holidays.load();
        return load(() -> shipped);
    }

    /** By the rules a portal starts with and whatever holidays are known at the time of each count. */
    public static Deadlines load(Supplier<Holidays> holidays) {
        return new Deadlines(RuleBook.load(), holidays);
    }

    /** By the same rules and these holidays. */
    public Deadlines by(Holidays known) {
        return new Deadlines(rules, () -> known);
    }

    /**
     * The due date of a step.
     *
     * @throws Uncountable where no rule is known or the holidays of a year that is passed are not
     */
    public Deadline count(DeadlineQuery query) {
        Holidays known = holidays.get();
        List<Reading> readings = rules.readings(query).stream()
                .map(rule -> Reading.of(rule, query.from(), known))
                .toList();
        return new Deadline(query, readings);
    }

    /** Which day of the count a day is: 0 on day 0 and before, and the same as the day before on days that do not count. */
    public int dayNumber(Deadline deadline, LocalDate day) {
        LocalDate first = deadline.from().plusDays(1);
        if (day.isBefore(first)) {
            return 0;
        }
        ClockFace face = face(deadline, new ClockHands(day, null));
        return (int) first.datesUntil(day.plusDays(1)).filter(face::counts).count();
    }

    /** The count day by day, from the first day after day 0 to the due date or, where that came later, to the act. */
    public List<ClockDay> days(Deadline deadline, ClockHands hands) {
        return face(deadline, hands).days(deadline.from());
    }

    private ClockFace face(Deadline deadline, ClockHands hands) {
        return new ClockFace(deadline.safe(), hands, holidays.get());
    }
}
