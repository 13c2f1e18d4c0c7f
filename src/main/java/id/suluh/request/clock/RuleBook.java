package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.List;

/** All rules, past and present, as read from {@code seed-data/rules.csv}. */
final class RuleBook {
    private final List<Rule> rules;

    RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static RuleBook load() {
        return new RuleBook(SeedTable.rows("rules.csv", Rule::of));
    }

    List<Rule> all() {
        return rules;
    }

    /** The readings that hold for a step whose day 0 is that day: one where the law is clear. */
    List<Rule> readings(DeadlineQuery query) {
        List<Rule> known = rules.stream()
                .filter(rule -> rule.answers(query.regime(), query.step(), query.extended()))
                .toList();
        if (known.isEmpty()) {
            throw unknown(query);
        }
        List<Rule> inForce =
                known.stream().filter(rule -> rule.holdsOn(query.from())).toList();
        if (inForce.isEmpty()) {
            throw notInForce(query.from());
        }
        return inForce;
    }

    private static Uncountable unknown(DeadlineQuery query) {
        String extension = query.extended() ? " (--extended)" : "";
        return new Uncountable(
                "tidak diketahui aturan jangka waktu untuk langkah "
                        + query.step().code() + extension + " pada rezim "
                        + query.regime().code(),
                "no time limit is known for the step " + query.step().code() + extension + " in the regime "
                        + query.regime().code());
    }

    private static Uncountable notInForce(LocalDate day) {
        return new Uncountable(
                "tidak ada aturan yang tercatat berlaku pada " + day, "no recorded rule was in force on " + day);
    }
}
