package id.suluh.dispute;

import id.suluh.body.BodyRef;
import id.suluh.dispute.DisputeView.OrderLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a ruling shows, in the visitor's language.
 *
 * @param document id of its text in this portal, null when the text is not here
 */
public record RulingView(
        String code,
        boolean fictional,
        String number,
        String docket,
        RulingKind kind,
        LocalDate pronounced,
        Outcome outcome,
        String summary,
        String asked,
        BodyRef commission,
        BodyRef respondent,
        String applicant,
        List<String> panel,
        List<String> articles,
        List<OrderLine> orders,
        List<CitedSource> sources,
        @Nullable String document,
        String disputeCode,
        String disputeTitle) {

    /** As on the page of the dispute: the least known of its orders. */
    public Compliance compliance() {
        return orders.stream().map(OrderLine::compliance).min(Enum::compareTo).orElse(Compliance.UNKNOWN);
    }
}
