package id.suluh.procurement.buyer;

import id.suluh.account.Role;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
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

/** Moderators decide who a buyer is. */
@Path(BuyerQueuePages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
class BuyerQueuePages {
    static final String PATH = "/moderation/buyers";

    private static final int SHOWN = 50;

    private final ProposalList list;
    private final Proposals proposals;
    private final Bodies bodies;
    private final CurrentPage page;

    BuyerQueuePages(ProposalList list, Proposals proposals, Bodies bodies, CurrentPage page) {
        this.list = list;
        this.proposals = proposals;
        this.bodies = bodies;
        this.page = page;
    }

    @GET
    public TemplateInstance queue() {
        return Templates.queue(list.open(SHOWN), list.decided(SHOWN));
    }

    /**
     * Confirms a proposal.
     *
     * @param slug the proposed body, or the one that was missing and has been added since
     */
    @POST
    @Path("{code}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath String code, @RestForm("body") @DefaultValue("") String slug) {
        BodyRef body = bodies.bySlug(slug.strip())
                .orElseThrow(() -> new Invalid(List.of(new FieldProblem(
                        "body",
                        Messages.of(ProposalMessages.class, page.language()).problemSlug()))));
        proposals.confirm(code, body);
        return back();
    }

    @POST
    @Path("{code}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@RestPath String code) {
        proposals.refuse(code);
        return back();
    }

    @POST
    @Path("{code}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath String code) {
        proposals.undo(code);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(page.href(PATH))).build();
    }

    @CheckedTemplate(basePath = "BuyerQueuePages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(List<Proposal> open, List<Proposal> decided);
    }
}
