package id.suluh.procurement.profile;

import id.suluh.platform.error.NotFound;
import id.suluh.procurement.buyer.BuyerLookup;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** All figures of what a buyer buys. */
@Path("/buyers/{code}/contracts")
@Produces(MediaType.TEXT_HTML)
class BuyerContractPages {
    private final BuyerLookup buyers;
    private final ProfileViews views;

    BuyerContractPages(BuyerLookup buyers, ProfileViews views) {
        this.buyers = buyers;
        this.views = views;
    }

    @GET
    public TemplateInstance figures(@RestPath String code) {
        return views.of(buyers.get(code))
                .map(ProfilePages.Templates::figures)
                .orElseThrow(() -> new NotFound("no figures of buyer " + code));
    }
}
