package id.suluh.account;

import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.NotFound;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Asking for a one-time link by mail: how a requester opens an account and how anybody sets a forgotten password. The answer never says
 * whether there is an account. A portal that delivers no mail has no such page.
 */
@Path("/account/link")
class AskLinkPages {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,190}\\.[^\\s@,;<>]{2,60}");

    private final Links links;
    private final LogInLimits limits;
    private final MailOutbox mail;
    private final CurrentPage page;
    private final RoutingContext exchange;

    AskLinkPages(Links links, LogInLimits limits, MailOutbox mail, CurrentPage page, RoutingContext exchange) {
        this.links = links;
        this.limits = limits;
        this.mail = mail;
        this.page = page;
        this.exchange = exchange;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        requireMail();
        return Templates.ask(FormState.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response ask(@RestForm("email") @DefaultValue("") String email) {
        requireMail();
        if (!ADDRESS.matcher(email.strip()).matches()) {
            String wrong = Messages.of(AccountMessages.class, page.language()).emailWrong();
            FormState form = FormState.empty().with("email", email).with(List.of(new FieldProblem("email", wrong)));
            return Response.status(422).entity(Templates.ask(form)).build();
        }
        limits.check("link " + email, exchange.request().remoteAddress().hostAddress());
        links.mail(email, page.language());
        return Response.ok(Templates.asked(email.strip())).build();
    }

    private void requireMail() {
        if (!mail.delivering()) {
            throw new NotFound("no mail server is configured");
        }
    }

    @CheckedTemplate(basePath = "AccountPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(FormState form);

        static native TemplateInstance asked(String email);
    }
}
