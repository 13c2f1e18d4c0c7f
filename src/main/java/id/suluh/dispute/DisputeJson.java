package id.suluh.dispute;

import id.suluh.body.BodyRef;
import id.suluh.dispute.DisputeView.DocketLine;
import id.suluh.dispute.DisputeView.EventLine;
import id.suluh.dispute.DisputeView.OrderLine;
import id.suluh.dispute.DisputeView.RulingLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute as the API gives it: what its page shows. */
public record DisputeJson(
        String type,
        String id,
        String url,
        boolean fictional,
        String title,
        String summary,
        Stage stage,
        Body commission,
        Body respondent,
        String applicant,
        String regime,
        String grounds,
        List<String> panel,
        List<DocketLine> dockets,
        @Nullable LocalDate nextHearing,
        List<EventLine> events,
        List<OrderLine> orders,
        List<RulingLine> rulings,
        List<CitedSource> sources) {

    /** A body by its public id. */
    record Body(String slug, String name) {
        static Body of(BodyRef body) {
            return new Body(body.slug(), body.name());
        }
    }

    static DisputeJson of(DisputeView view, String url) {
        return new DisputeJson(
                "dispute",
                view.code(),
                url,
                view.fictional(),
                view.title(),
                view.summary(),
                view.stage(),
                Body.of(view.commission()),
                Body.of(view.respondent()),
                view.applicant(),
                view.election() ? "pemilu" : "umum",
                view.grounds(),
                view.panel(),
                view.dockets(),
                view.nextHearing(),
                view.events(),
                view.orders(),
                view.rulings(),
                view.sources());
    }
}
