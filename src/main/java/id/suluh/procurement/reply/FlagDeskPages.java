package id.suluh.procurement.reply;

import id.suluh.account.Role;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.form.FormState;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** Officers see the flags of their bodies' contracts and reply to them. */
@Path("/desk/flags")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Code.OFFICER)
class FlagDeskPages {
    private static final int INVALID = 422;

    private final BodyReplies replies;
    private final CurrentPage page;

    FlagDeskPages(BodyReplies replies, CurrentPage page) {
        this.replies = replies;
        this.page = page;
    }

    /**
     * What waits for a reply, and what was said.
     *
     * @param kept whether a reply was just taken down
     */
    @GET
    public TemplateInstance flags(@RestQuery("kept") @DefaultValue("0") int kept) {
        return Templates.flags(replies.desk(), kept > 0);
    }

    @GET
    @Path("reply")
    public TemplateInstance form(
            @RestQuery("contract") @DefaultValue("") String ocid, @RestQuery("flag") @DefaultValue("") String flag) {
        return Templates.reply(replies.form(new FlagSpot(ocid, flag)));
    }

    @POST
    @Path("reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        FlagSpot spot = new FlagSpot(form.value("contract"), form.value("flag"));
        try {
            replies.say(spot, form.value("text"));
            return Response.seeOther(URI.create(page.href("/desk/flags?kept=1#dijawab")))
                    .build();
        } catch (Invalid invalid) {
            TemplateInstance again = Templates.reply(replies.again(spot, form.with(invalid.problems())));
            return Response.status(INVALID).entity(again).build();
        }
    }

    @CheckedTemplate(basePath = "FlagDeskPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance flags(FlagDeskView view, boolean kept);

        static native TemplateInstance reply(ReplyFormView view);
    }
}
