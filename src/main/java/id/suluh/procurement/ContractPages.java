package id.suluh.procurement;

import id.suluh.web.CurrentPage;
import id.suluh.web.chart.Charts;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedLinks;
import id.suluh.web.related.Subject;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a contracting process. The list of all is a search. */
@Path("/contracts")
@Produces(MediaType.TEXT_HTML)
public class ContractPages {
    private final ContractViews views;
    private final RelatedLinks related;
    private final Charts charts;
    private final ContractLinkedData linkedData;
    private final CurrentPage page;

    ContractPages(
            ContractViews views, RelatedLinks related, Charts charts, ContractLinkedData linkedData, CurrentPage page) {
        this.linkedData = linkedData;
        this.charts = charts;
        this.views = views;
        this.related = related;
        this.page = page;
    }

    @GET
    public Response list() {
        return Response.seeOther(URI.create(page.href("/search?type=contract"))).build();
    }

    @GET
    @Path("{ocid:.+}")
    public TemplateInstance contract(@RestPath String ocid, @RestQuery List<String> all) {
        Map<Boolean, List<RelatedLink>> around = related.of(new Subject("contract", ocid)).stream()
                .collect(Collectors.partitioningBy(each -> each.kind().equals("document")));
        ContractView view = views.view(ocid, page.language(), ListPart.named(all));
        return Templates.contract(
                view,
                linkedData.of(view, page.language()),
                around.getOrDefault(true, List.of()),
                around.getOrDefault(false, List.of()));
    }

    /** The public compiled release. */
    @GET
    @Path("{ocid:.+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String data(@RestPath String ocid) {
        return views.json(ocid);
    }

    /** Every fact of the page as a table. */
    @GET
    @Path("{ocid:.+}.csv")
    @Produces("text/csv; charset=utf-8")
    public Response table(@RestPath String ocid) {
        String name = ocid.replaceAll("[^A-Za-z0-9._-]", "_") + ".csv";
        return Response.ok(ContractCsv.of(views.view(ocid, page.language(), EnumSet.allOf(ListPart.class))))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The money as a picture. */
    @GET
    @Path("{ocid:.+}" + Charts.ENDING)
    @Produces("image/svg+xml")
    public Response picture(@RestPath String ocid) {
        ContractView view = views.view(ocid, page.language(), Set.of());
        return charts.answer(view.chart(), view.title(), ocid);
    }

    @CheckedTemplate(basePath = "ContractPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contract(
                ContractView view, String linked, List<RelatedLink> files, List<RelatedLink> related);
    }
}
