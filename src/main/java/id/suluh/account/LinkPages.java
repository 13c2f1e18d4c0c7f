package id.suluh.account;

import id.suluh.account.secret.PasswordProblem;
import id.suluh.account.secret.Secret;
import id.suluh.platform.error.FieldProblem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where a one-time link leads: a form for the password. Only sending it uses the link up. */
@Path("/account/link/{secret}")
class LinkPages {
    private final Links links;
    private final CurrentPage page;

    LinkPages(Links links, CurrentPage page) {
        this.links = links;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(@RestPath("secret") String secret) {
        return links.open(new Secret(secret))
                .map(email ->
                        Response.ok(Templates.link(view(email, List.of()))).build())
                .orElseGet(LinkPages::spent);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response set(@RestPath("secret") String secret, @RestForm("password") @DefaultValue("") String password) {
        Optional<String> email = links.open(new Secret(secret));
        if (email.isEmpty()) {
            return spent();
        }
        Optional<PasswordProblem> problem = PasswordProblem.of(password, email.get());
        if (problem.isPresent()) {
            String words = Messages.of(AccountMessages.class, page.language()).problem(problem.get());
            LinkView view = view(email.get(), List.of(new FieldProblem("password", words)));
            return Response.status(422).entity(Templates.link(view)).build();
        }
        return links.use(new Secret(secret), password)
                .map(account -> Response.seeOther(URI.create(page.href("/account/login?kept=1")))
                        .build())
                .orElseGet(LinkPages::spent);
    }

    private LinkView view(String email, List<FieldProblem> problems) {
        return new LinkView(
                email, page.path(), PasswordProblem.SHORTEST, FormState.empty().with(problems));
    }

    private static Response spent() {
        return Response.status(Response.Status.GONE).entity(Templates.spent()).build();
    }

    /**
     * The form behind a link.
     *
     * @param email whose password is set
     * @param path where the form is sent to
     */
    record LinkView(String email, String path, int shortest, FormState form) {}

    @CheckedTemplate(basePath = "AccountPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance link(LinkView view);

        static native TemplateInstance spent();
    }
}
