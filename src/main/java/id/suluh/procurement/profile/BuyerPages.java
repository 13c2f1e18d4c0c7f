package id.suluh.procurement.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a buyer: what it buys, where it belongs and who answers for it. */
@Path("/buyers/{code}")
@Produces(MediaType.TEXT_HTML)
class BuyerPages {
    private final BuyerViews views;

    BuyerPages(BuyerViews views) {
        this.views = views;
    }

    @GET
    public TemplateInstance buyer(
            @RestPath String code,
            @RestQuery("year") @DefaultValue("") String year,
            @RestQuery("method") @DefaultValue("") String method,
            @RestQuery("page") @DefaultValue("1") String number) {
        int chosenYear = year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
        int page = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
        return Templates.buyer(views.view(code, new BuyerContracts.Choice(chosenYear, method.strip()), page));
    }

    @CheckedTemplate(basePath = "BuyerPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance buyer(BuyerView view);
    }
}
