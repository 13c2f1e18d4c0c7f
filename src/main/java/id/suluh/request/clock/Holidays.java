package id.suluh.request.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The free days of the years that are known. A year is known when at least one of its holidays is: every decree names a whole year. */
public final class Holidays {
    private final List<Holiday> all;
    private final Map<LocalDate, Holiday> byDate = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();

    public Holidays(List<Holiday> holidays) {
        all = List.copyOf(holidays);
        for (Holiday holiday : all) {
            byDate.merge(holiday.date(), holiday, Holidays::stronger);
            years.add(holiday.date().getYear());
        }
    }

    /** The holidays of {@code seed-data/holidays.csv}. */
    public static Holidays load() {
        return new Holidays(SeedTable.rows(
                "holidays.csv",
                row -> new Holiday(
                        LocalDate.parse(row.getField("date")),
                        row.getField("name"),
                        Holiday.Kind.find(row.getField("kind")).orElseThrow())));
    }

    /** These and those recorded later, which replace one of the same date and name. */
    public Holidays and(List<Holiday> later) {
        Map<String, Holiday> named = new LinkedHashMap<>();
        all.forEach(each -> named.put(each.date() + each.name(), each));
        later.forEach(each -> named.put(each.date() + each.name(), each));
        return new Holidays(List.copyOf(named.values()));
    }

    /** Every holiday recorded, also those that share a day. */
    public List<Holiday> all() {
        return all;
    }

    /** The holiday of that day; a national holiday where it shares the day with collective leave. */
    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** Whether the holidays of that year are recorded. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The years recorded, in order. */
    public Set<Integer> years() {
        return Set.copyOf(years);
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Holiday stronger(Holiday one, Holiday other) {
        return one.kind() == Holiday.Kind.CUTI_BERSAMA ? other : one;
    }
}
