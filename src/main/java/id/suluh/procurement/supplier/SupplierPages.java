package id.suluh.procurement.supplier;

import id.suluh.web.CurrentPage;
import id.suluh.web.chart.Charts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a supplier. The list of all is a search. */
@Path("/suppliers")
@Produces(MediaType.TEXT_HTML)
class SupplierPages {
    private final PublicSuppliers suppliers;
    private final SupplierViews views;
    private final SupplierList list;
    private final Charts charts;
    private final CurrentPage here;

    SupplierPages(PublicSuppliers suppliers, SupplierViews views, SupplierList list, Charts charts, CurrentPage here) {
        this.charts = charts;
        this.suppliers = suppliers;
        this.views = views;
        this.list = list;
        this.here = here;
    }

    @GET
    public Response all() {
        return Response.seeOther(URI.create(here.href("/search?type=supplier"))).build();
    }

    /** The supplier; the address of one that was merged leads to the one it is. */
    @GET
    @Path("{code}")
    public Response supplier(@RestPath String code, @RestQuery("page") @DefaultValue("1") int page) {
        return moved(code, "").orElseGet(() -> Response.ok(Templates.supplier(views.view(code, page)))
                .build());
    }

    @GET
    @Path("{code}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@RestPath String code) {
        return moved(code, ".json").orElseGet(() -> Response.ok(list.one(code)).build());
    }

    /** The years as a picture. */
    @GET
    @Path("{code}" + Charts.ENDING)
    @Produces("image/svg+xml")
    public Response picture(@RestPath String code) {
        return moved(code, Charts.ENDING).orElseGet(() -> {
            SupplierView view = views.view(code, 1);
            return charts.answer(view.chart(), view.name(), "supplier-" + code);
        });
    }

    private Optional<Response> moved(String code, String ending) {
        return suppliers.movedTo(code).map(head -> Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(here.href(SupplierRecord.PATH + head + ending)))
                .build());
    }

    @CheckedTemplate(basePath = "SupplierPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance supplier(SupplierView view);
    }
}
