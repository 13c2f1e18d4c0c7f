package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A due date with everything it follows from.
 *
 * @param readings every way to read the law, at least one, in the order of the rule table
 */
public record Deadline(DeadlineQuery query, List<Reading> readings) {

    /** The reading that is safe for whoever must act: the earliest; among equals the first of the table. */
    public Reading safe() {
        return readings.stream().min(Comparator.comparing(Reading::due)).orElseThrow();
    }

    /** The safe due date. */
    public LocalDate due() {
        return safe().due();
    }

    /** Day 0. */
    public LocalDate from() {
        return query.from();
    }

    /** Whether the law leaves room for more than one date. */
    public boolean unclear() {
        return readings.size() > 1;
    }

    /** How the date was found, as a few sentences. */
    public Text working() {
        return Working.of(this);
    }
}
