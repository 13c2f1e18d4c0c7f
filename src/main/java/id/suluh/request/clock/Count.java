package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number of days ran over the calendar.
 *
 * @param start the first day that counted
 * @param skipped holidays on weekdays that did not count, in order
 * @param weekendDays Saturdays and Sundays that did not count
 */
record Count(LocalDate start, LocalDate due, List<Holiday> skipped, int weekendDays) {

    /** Runs from day 0, which never counts; refuses to pass a weekday of a year whose holidays are not known. */
    static Count of(LocalDate dayZero, Rule rule, Holidays holidays) {
        List<Holiday> skipped = new ArrayList<>();
        boolean working = rule.unit() == DayUnit.WORKING_DAYS;
        LocalDate day = dayZero;
        LocalDate start = dayZero;
        int counted = 0;
        int weekend = 0;
        while (counted < rule.days()) {
            day = day.plusDays(1);
            if (working && Holidays.weekend(day)) {
                weekend++;
                continue;
            }
            if (working && free(day, rule, holidays)) {
                skipped.add(holidays.on(day).orElseThrow());
                continue;
            }
            known(day, holidays);
            counted++;
            start = counted == 1 ? day : start;
        }
        return new Count(start, day, List.copyOf(skipped), weekend);
    }

    /** Whether a weekday is free under the rule. */
    static boolean free(LocalDate day, Rule rule, Holidays holidays) {
        return holidays.on(day)
                .filter(each -> rule.collectiveLeaveFree() || each.kind() != Holiday.Kind.CUTI_BERSAMA)
                .isPresent();
    }

    private static void known(LocalDate day, Holidays holidays) {
        if (!holidays.knows(day.getYear())) {
            throw new Uncountable(
                    "hari libur tahun " + day.getYear() + " belum tercatat, sehingga tanggalnya tidak dapat dihitung",
                    "the holidays of " + day.getYear() + " are not recorded, so the date cannot be counted");
        }
    }
}
