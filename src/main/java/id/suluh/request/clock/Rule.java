package id.suluh.request.clock;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code seed-data/rules.csv}: how many days a step takes under one reading of one norm.
 *
 * @param extended the row counts the limit with its one extension
 * @param collectiveLeaveFree collective leave (cuti bersama) does not count as working days
 * @param from first day 0 it holds for; null where the first day is not recorded
 * @param to last day 0 it holds for; null while in force
 * @param set name of the rule set it belongs to, kept with every clock that was started by it
 * @param basis articles as codes parted by semicolons, such as {@code UU 14/2008 22 (7)}
 * @param verified whether figure and unit were seen in a source
 */
record Rule(
        Regime regime,
        Step step,
        boolean extended,
        int days,
        DayUnit unit,
        boolean collectiveLeaveFree,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String set,
        String basis,
        boolean verified,
        Text note) {

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean answers(Regime wanted, Step which, boolean withExtension) {
        return regime == wanted && step == which && extended == withExtension;
    }

    static Rule of(NamedCsvRecord row) {
        return new Rule(
                Regime.of(row.getField("regime")).orElseThrow(),
                Step.of(row.getField("step")).orElseThrow(),
                row.getField("variant").equals("extended"),
                Integer.parseInt(row.getField("days")),
                DayUnit.of(row.getField("unit")),
                row.getField("cuti_bersama").equals("free"),
                date(row.getField("in_force_from")),
                date(row.getField("in_force_to")),
                row.getField("rule_set"),
                row.getField("basis"),
                row.getField("verified").equals("yes"),
                new Text(row.getField("note"), row.getField("note_en")));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
