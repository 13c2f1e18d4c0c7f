package id.suluh.dispute;

import id.suluh.dispute.DisputeJson.Body;
import id.suluh.dispute.DisputeView.OrderLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ruling as the API gives it: what its page shows. */
public record RulingJson(
        String type,
        String id,
        String url,
        boolean fictional,
        String number,
        String docket,
        RulingKind kind,
        LocalDate pronounced,
        Outcome outcome,
        String summary,
        Body commission,
        Body respondent,
        String applicant,
        List<String> panel,
        List<String> articles,
        List<OrderLine> orders,
        List<CitedSource> sources,
        @Nullable String document,
        String dispute) {

    static RulingJson of(RulingView view, String url) {
        return new RulingJson(
                "ruling",
                view.code(),
                url,
                view.fictional(),
                view.number(),
                view.docket(),
                view.kind(),
                view.pronounced(),
                view.outcome(),
                view.summary(),
                Body.of(view.commission()),
                Body.of(view.respondent()),
                view.applicant(),
                view.panel(),
                view.articles(),
                view.orders(),
                view.sources(),
                view.document(),
                view.disputeCode());
    }
}
