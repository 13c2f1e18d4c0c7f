package id.suluh.request.holiday;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.request.clock.Holiday;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a file of holidays: what is wrong with it, or the holiday it states. */
record HolidayLine(NamedCsvRecord line) {
    private static final List<String> REQUIRED = List.of("date", "name", "kind");
    private static final int LONGEST_NAME = 200;
    /** Since UU 14/2008, and no further ahead than anybody decrees; a year that is met counts as known, so a slip must not make one. */
    private static final int FIRST_YEAR = 2008;

    private static final int LAST_YEAR = 2099;

    List<String> problems() {
        List<String> shape = shape();
        return shape.isEmpty() ? values() : shape;
    }

    /** The holiday; only for a line without problems. */
    Holiday holiday() {
        return new Holiday(
                date().orElseThrow(),
                field("name"),
                Holiday.Kind.find(field("kind")).orElseThrow());
    }

    private List<String> shape() {
        List<String> missing = REQUIRED.stream()
                .filter(column -> !line.getHeader().contains(column))
                .map(column -> "the header has no column " + column)
                .toList();
        if (missing.isEmpty() && line.getFieldCount() != line.getHeader().size()) {
            return List.of(
                    line.getFieldCount() + " values for " + line.getHeader().size() + " columns");
        }
        return missing;
    }

    private List<String> values() {
        List<String> problems = new ArrayList<>();
        Optional<LocalDate> date = date();
        if (date.isEmpty()) {
            problems.add("date \"" + field("date") + "\" is no day written as 2027-08-17");
        } else if (date.get().getYear() < FIRST_YEAR || date.get().getYear() > LAST_YEAR) {
            problems.add("date is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        if (field("name").isEmpty()) {
            problems.add("name is empty");
        }
        if (field("name").length() > LONGEST_NAME) {
            problems.add("name is longer than " + LONGEST_NAME + " characters");
        }
        if (Holiday.Kind.find(field("kind")).isEmpty()) {
            problems.add("kind \"" + field("kind") + "\" is none of libur_nasional, cuti_bersama, libur_pemilu");
        }
        return problems;
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(field("date")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private String field(String column) {
        return line.findField(column).orElse("").strip();
    }
}
