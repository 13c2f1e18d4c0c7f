package id.suluh.procurement.supplier;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Moderators decide whether two suppliers are one. */
@Path(SupplierQueue.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
class SupplierModerationPages {
    private static final int LONGEST = 500;

    private final SupplierPairs pairs;
    private final SupplierMerging merging;
    private final Viewer viewer;
    private final CurrentPage page;

    SupplierModerationPages(SupplierPairs pairs, SupplierMerging merging, Viewer viewer, CurrentPage page) {
        this.pairs = pairs;
        this.merging = merging;
        this.viewer = viewer;
        this.page = page;
    }

    /**
     * Questions, and decisions in force.
     *
     * @param kept whether a decision was just taken down
     * @param supplier whose alone, by public id
     */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance queue(
            @RestQuery("kept") @DefaultValue("0") int kept, @RestQuery("supplier") @DefaultValue("") String supplier) {
        return Templates.queue(pairs.view(supplier), kept > 0);
    }

    @POST
    @Path("{decision}/same")
    public Response same(@RestPath long decision, @RestForm @DefaultValue("") String reason) {
        merging.merge(decision, viewer.actor(), given(reason));
        return kept();
    }

    @POST
    @Path("{decision}/different")
    public Response different(@RestPath long decision, @RestForm @DefaultValue("") String reason) {
        merging.keepApart(decision, viewer.actor(), given(reason));
        return kept();
    }

    @POST
    @Path("{decision}/undo")
    public Response undo(@RestPath long decision, @RestForm @DefaultValue("") String reason) {
        merging.undo(decision, viewer.actor(), given(reason));
        return kept();
    }

    /** A decision needs its reason: it stands on the page of the supplier. */
    private String given(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            String words = Messages.of(SupplierMessages.class, page.language()).reasonNeeded();
            throw new Invalid(List.of(new FieldProblem("reason", words)));
        }
        return text;
    }

    private Response kept() {
        return Response.seeOther(URI.create(page.href(SupplierQueue.PATH + "?kept=1")))
                .build();
    }

    @CheckedTemplate(basePath = "SupplierPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(PairView view, boolean kept);
    }
}
