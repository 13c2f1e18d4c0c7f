package id.suluh.procurement.profile;

import id.suluh.body.Bodies;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.web.chart.Charts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Spending by year as a picture. */
@Path("/")
@Produces("image/svg+xml")
class SpendingPictureApi {
    private final Bodies bodies;
    private final BuyerLookup buyers;
    private final ProfileViews views;
    private final Charts charts;

    SpendingPictureApi(Bodies bodies, BuyerLookup buyers, ProfileViews views, Charts charts) {
        this.bodies = bodies;
        this.buyers = buyers;
        this.views = views;
        this.charts = charts;
    }

    @GET
    @Path("bodies/{slug}/contracts" + Charts.ENDING)
    public Response ofBody(@RestPath String slug) {
        return bodies.bySlug(slug)
                .flatMap(views::of)
                .map(view -> charts.answer(view.chart(), view.name(), "contracts-" + slug))
                .orElseThrow(() -> new NotFound("no figures of body " + slug));
    }

    @GET
    @Path("buyers/{code}/contracts" + Charts.ENDING)
    public Response ofBuyer(@RestPath String code) {
        return views.of(buyers.get(code))
                .map(view -> charts.answer(view.chart(), view.name(), "contracts-" + code))
                .orElseThrow(() -> new NotFound("no figures of buyer " + code));
    }
}
