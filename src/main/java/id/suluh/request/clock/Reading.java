package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * One way to read the law for a step, and the date it leads to.
 *
 * @param start the first day that counts
 * @param basis articles as codes parted by semicolons
 * @param skipped holidays on weekdays that do not count, in order; none for calendar days
 * @param weekendDays Saturdays and Sundays that do not count; none for calendar days
 */
public record Reading(
        LocalDate start,
        LocalDate due,
        int days,
        DayUnit unit,
        boolean collectiveLeaveFree,
        String ruleSet,
        String basis,
        boolean verified,
        Text note,
        List<Holiday> skipped,
        int weekendDays) {

    static Reading of(Rule rule, LocalDate from, Holidays holidays) {
        Count count = Count.of(from, rule, holidays);
        return new Reading(
                count.start(),
                count.due(),
                rule.days(),
                rule.unit(),
                rule.collectiveLeaveFree(),
                rule.set(),
                rule.basis(),
                rule.verified(),
                rule.note(),
                count.skipped(),
                count.weekendDays());
    }
}
