package id.suluh.procurement.reply;

import id.suluh.account.Role;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Moderators look at replies before they are published, and withdraw what should not stand. */
@Path(ReplyModerationPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
class ReplyModerationPages {
    static final String PATH = "/moderation/replies";

    private static final int INVALID = 422;
    private static final Map<String, ReplyState> ACTS =
            Map.of("publish", ReplyState.PUBLISHED, "refuse", ReplyState.REFUSED, "withdraw", ReplyState.WITHDRAWN);

    private final Moderation moderation;
    private final CurrentPage page;

    ReplyModerationPages(Moderation moderation, CurrentPage page) {
        this.moderation = moderation;
        this.page = page;
    }

    @GET
    public TemplateInstance queue() {
        return Templates.replies(moderation.view(), FormState.empty());
    }

    @POST
    @Path("{code}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestPath String code, @RestPath String act, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        ReplyState to = ACTS.get(act);
        if (to == null) {
            throw new NotFound("no such act");
        }
        try {
            moderation.decide(code, to, form.value("reason-" + code));
            return Response.seeOther(URI.create(page.href(PATH))).build();
        } catch (Invalid invalid) {
            TemplateInstance again = Templates.replies(moderation.view(), form.with(invalid.problems()));
            return Response.status(INVALID).entity(again).build();
        }
    }

    @CheckedTemplate(basePath = "ReplyPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance replies(ModerationView view, FormState form);
    }
}
