package id.suluh.procurement.source;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.procurement.intake.ImportUndo;
import id.suluh.web.CurrentPage;
import id.suluh.web.chart.Charts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the data comes from, and what became of it on its way in. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
class SourcePages {
    /** Releases that are taken back while one waits; more are left to the background. */
    private static final long AT_ONCE = 5_000;

    private final SourceViews views;
    private final ImportUndo undo;
    private final Viewer viewer;
    private final Charts charts;
    private final CurrentPage page;

    SourcePages(SourceViews views, ImportUndo undo, Viewer viewer, Charts charts, CurrentPage page) {
        this.charts = charts;
        this.views = views;
        this.undo = undo;
        this.viewer = viewer;
        this.page = page;
    }

    @GET
    public TemplateInstance all(@RestQuery("page") @DefaultValue("1") int number) {
        return Templates.all(views.all(number));
    }

    @GET
    @Path("{id:[0-9]+}")
    public TemplateInstance source(@RestPath long id) {
        return Templates.source(views.source(id));
    }

    /** The quality by run as a picture. */
    @GET
    @Path("{id:[0-9]+}" + Charts.ENDING)
    @Produces("image/svg+xml")
    public Response picture(@RestPath long id) {
        SourceView view = views.source(id);
        return charts.answer(view.chart(), view.source().name(), "source-" + id);
    }

    @GET
    @Path("runs/{id:[0-9]+}")
    public TemplateInstance run(@RestPath long id, @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.run(views.run(id, number));
    }

    /** What undoing the run will do, to be confirmed. */
    @GET
    @Path("runs/{id}/undo")
    @RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
    public TemplateInstance confirm(@RestPath long id) {
        return Templates.undo(views.run(id, 1));
    }

    @POST
    @Path("runs/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
    public Response undo(@RestPath long id) {
        RunLine run = views.run(id, 1).run();
        if (undo.decide(id, viewer.actor()) && run.added() <= AT_ONCE) {
            undo.carryOut(id);
        }
        return Response.seeOther(URI.create(page.href(run.path()))).build();
    }

    @CheckedTemplate(basePath = "SourcePages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance all(SourcesView view);

        static native TemplateInstance source(SourceView view);

        static native TemplateInstance run(RunView view);

        static native TemplateInstance undo(RunView view);
    }
}
