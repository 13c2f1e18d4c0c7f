package id.suluh.dispute;

import id.suluh.body.BodyRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a dispute shows, in the visitor's language.
 *
 * @param dockets register entries, at least one
 * @param nextHearing the next day in the hearing room, null when none is known
 * @param orders of all its rulings, in the order of the register
 */
public record DisputeView(
        String code,
        boolean fictional,
        String title,
        String summary,
        Stage stage,
        BodyRef commission,
        BodyRef respondent,
        String applicant,
        boolean election,
        String grounds,
        List<String> panel,
        List<DocketLine> dockets,
        List<EventLine> events,
        List<OrderLine> orders,
        List<RulingLine> rulings,
        List<CitedSource> sources,
        @Nullable LocalDate nextHearing) {

    /** The first register number, by which the case is called. */
    public String number() {
        return dockets.get(0).number();
    }

    /** The other register numbers, joined for a sentence; empty when there is one. */
    public String others() {
        return String.join(
                ", ", dockets.stream().skip(1).map(DocketLine::number).toList());
    }

    /** Whether rulings were given, so that compliance is the question. */
    public boolean ruled() {
        return !rulings.isEmpty();
    }

    /** The word of all orders where they agree, else that of the least known. */
    public Compliance compliance() {
        return orders.stream().map(OrderLine::compliance).min(Enum::compareTo).orElse(Compliance.UNKNOWN);
    }

    /** The request for execution, while the stage says that nothing came after it; null otherwise. */
    public @Nullable EventLine execution() {
        return stage == Stage.EXECUTION
                ? events.stream()
                        .filter(event -> event.kind() == EventKind.EXECUTION)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** One register entry. */
    record DocketLine(String number, String asked) {}

    /**
     * One row of the timeline.
     *
     * @param anchor permanent, from the date
     * @param datetime for machines, empty when unknown
     * @param when for people, empty when unknown
     * @param role the small word beside the date
     */
    record EventLine(
            String anchor,
            String datetime,
            String when,
            EventKind kind,
            String role,
            String heading,
            String text,
            boolean verified,
            List<CitedSource> sources) {}

    /** One order, as a row of the table. */
    record OrderLine(
            String docket, String verb, String object, String condition, String access, Compliance compliance) {}

    /** A ruling of the case. */
    record RulingLine(String code, String number, LocalDate pronounced, Outcome outcome) {}
}
