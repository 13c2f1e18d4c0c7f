package id.suluh.account;

import id.suluh.platform.error.FieldProblem;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Logging in and out. */
@Path("/account")
class LogInPages {
    private final LogIn logIn;
    private final LogInLimits limits;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentPage page;
    private final RoutingContext exchange;
    private final MailOutbox mail;

    LogInPages(
            LogIn logIn,
            LogInLimits limits,
            Sessions sessions,
            SessionCookie cookie,
            CurrentPage page,
            RoutingContext exchange,
            MailOutbox mail) {
        this.logIn = logIn;
        this.limits = limits;
        this.sessions = sessions;
        this.cookie = cookie;
        this.page = page;
        this.exchange = exchange;
        this.mail = mail;
    }

    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(
            @RestQuery("next") @DefaultValue("") String next, @RestQuery("kept") @DefaultValue("") String kept) {
        return Templates.login(FormState.empty().with("next", NextPage.of(next)), !kept.isEmpty(), mail.delivering());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    public Response logIn(
            @RestForm("email") @DefaultValue("") String email,
            @RestForm("password") @DefaultValue("") String password,
            @RestForm("next") @DefaultValue("") String next) {
        String place = exchange.request().remoteAddress().hostAddress();
        limits.check(email, place);
        String device = Device.of(exchange.request().getHeader(HttpHeaders.USER_AGENT));
        return logIn.attempt(new LogIn.Credentials(email, password, device))
                .map(secret -> {
                    cookie.read(exchange).ifPresent(sessions::end);
                    return Response.seeOther(URI.create(page.href(NextPage.of(next))))
                            .cookie(cookie.carrying(secret, exchange))
                            .build();
                })
                .orElseGet(() -> refused(email, next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("logout")
    @Produces(MediaType.TEXT_HTML)
    public Response logOut() {
        cookie.read(exchange).ifPresent(sessions::end);
        return Response.seeOther(URI.create(page.href("/")))
                .cookie(cookie.gone(exchange))
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private Response refused(String email, String next) {
        String wrong = Messages.of(AccountMessages.class, page.language()).wrong();
        FormState form = FormState.empty()
                .with("email", email)
                .with("next", NextPage.of(next))
                .with(List.of(new FieldProblem("email", wrong)));
        return Response.status(422)
                .entity(Templates.login(form, false, mail.delivering()))
                .build();
    }

    @CheckedTemplate(basePath = "AccountPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance login(FormState form, boolean kept, boolean mailed);
    }
}
