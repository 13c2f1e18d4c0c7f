package id.suluh.procurement.profile;

import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The figures of a buyer as a table. */
@Path("/buyers/{code}/contracts" + TwinFormat.PATTERN)
class BuyerFigureTwinApi {
    private final BuyerLookup buyers;
    private final ProfileViews views;
    private final Twins twins;
    private final String publicUrl;

    BuyerFigureTwinApi(BuyerLookup buyers, ProfileViews views, Twins twins, SuluhConfig config) {
        this.buyers = buyers;
        this.views = views;
        this.twins = twins;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response figures(@RestPath String code, @RestPath String format) {
        ProfileView view = views.of(buyers.get(code)).orElseThrow(() -> new NotFound("no figures of buyer " + code));
        return twins.answer(TwinFormat.of(format), most -> FigureTable.of(view, publicUrl));
    }
}
