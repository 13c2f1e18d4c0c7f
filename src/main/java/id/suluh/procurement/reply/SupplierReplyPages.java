package id.suluh.procurement.reply;

import id.suluh.account.secret.Secret;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A supplier asks for a link, opens it, writes, checks and sends its reply. A portal that delivers no mail has no such form. */
@Path(SupplierReplyPages.PATH)
@Produces(MediaType.TEXT_HTML)
class SupplierReplyPages {
    static final String PATH = "/replies";

    private static final int INVALID = 422;

    private final SupplierLinks links;
    private final SupplierReplies replies;
    private final MailOutbox mail;
    private final CurrentPage page;

    SupplierReplyPages(SupplierLinks links, SupplierReplies replies, MailOutbox mail, CurrentPage page) {
        this.links = links;
        this.replies = replies;
        this.mail = mail;
        this.page = page;
    }

    @GET
    @Path("ask")
    public TemplateInstance form(
            @RestQuery("contract") @DefaultValue("") String ocid, @RestQuery("flag") @DefaultValue("") String flag) {
        requireMail();
        return Templates.ask(links.view(new FlagSpot(ocid, flag), FormState.empty()));
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        requireMail();
        FormState form = FormState.of(sent);
        FlagSpot spot = new FlagSpot(form.value("contract"), form.value("flag"));
        try {
            links.ask(spot, form.value("supplier"));
            return Response.seeOther(URI.create(page.href(PATH + "/asked"))).build();
        } catch (Invalid invalid) {
            TemplateInstance again = Templates.ask(links.view(spot, form.with(invalid.problems())));
            return Response.status(INVALID).entity(again).build();
        }
    }

    /** The same for every supplier, whether an address is known or not. */
    @GET
    @Path("asked")
    public TemplateInstance asked() {
        return Templates.asked(ReplyLink.VALID.toHours());
    }

    @GET
    @Path("link/{secret}")
    public Response write(@RestPath("secret") String secret) {
        return replies.open(new Secret(secret), FormState.empty())
                .map(view -> secret(200, Templates.write(view, page.path())))
                .orElseGet(SupplierReplyPages::spent);
    }

    /** Shows the words to be checked, goes back to the form, or keeps them; only the last uses the link up. */
    @POST
    @Path("link/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath("secret") String secret, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        Words words = Words.of(form.value("text"), page.language());
        Secret link = new Secret(secret);
        if (!words.acceptable()) {
            String wrong = Messages.of(ReplyMessages.class, page.language()).problemText(Words.LONGEST);
            return shown(link, form.with(List.of(new FieldProblem("text", wrong))), INVALID, false);
        }
        return switch (form.value("step")) {
            case "send" ->
                replies.say(link, words)
                        ? Response.seeOther(URI.create(page.href(PATH + "/sent")))
                                .build()
                        : spent();
            case "edit" -> shown(link, form, 200, false);
            default -> shown(link, form.with("text", words.text()), 200, true);
        };
    }

    @GET
    @Path("sent")
    public TemplateInstance sent() {
        return Templates.sent();
    }

    private Response shown(Secret link, FormState form, int status, boolean check) {
        return replies.open(link, form)
                .map(view ->
                        secret(status, check ? Templates.check(view, page.path()) : Templates.write(view, page.path())))
                .orElseGet(SupplierReplyPages::spent);
    }

    private void requireMail() {
        if (!mail.delivering()) {
            throw new NotFound("no mail server is configured");
        }
    }

    private static Response spent() {
        return secret(Response.Status.GONE.getStatusCode(), Templates.spent());
    }

    /** Never kept, never indexed, and its address never told to other pages. */
    private static Response secret(int status, TemplateInstance answer) {
        return Response.status(status)
                .entity(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "origin")
                .build();
    }

    @CheckedTemplate(basePath = "ReplyPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(AskView view);

        static native TemplateInstance asked(long hours);

        static native TemplateInstance write(ReplyFormView view, String path);

        static native TemplateInstance check(ReplyFormView view, String path);

        static native TemplateInstance sent();

        static native TemplateInstance spent();
    }
}
