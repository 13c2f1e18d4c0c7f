package id.suluh.account;

import id.suluh.account.secret.PasswordProblem;
import id.suluh.account.secret.Passwords;
import id.suluh.platform.error.FieldProblem;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Changing the viewer's own password: the present one is asked for, and everything else logged in to the account is ended. */
@Path("/account/password")
@Authenticated
class PasswordPages {
    private final LogIn logIn;
    private final LogInLimits limits;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final OwnAccount own;
    private final Viewer viewer;
    private final CurrentPage page;
    private final RoutingContext exchange;

    PasswordPages(
            LogIn logIn,
            LogInLimits limits,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            OwnAccount own,
            Viewer viewer,
            CurrentPage page,
            RoutingContext exchange) {
        this.logIn = logIn;
        this.limits = limits;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.own = own;
        this.viewer = viewer;
        this.page = page;
        this.exchange = exchange;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response change(
            @RestForm("current") @DefaultValue("") String current,
            @RestForm("password") @DefaultValue("") String password) {
        Member member = viewer.member().orElseThrow();
        limits.check(member.email(), exchange.request().remoteAddress().hostAddress());
        Optional<FieldProblem> problem = problem(member, current, password);
        if (problem.isPresent()) {
            FormState form = FormState.empty().with(List.of(problem.get()));
            return Response.status(422)
                    .entity(AccountPages.Templates.account(own.refused(member, form)))
                    .build();
        }
        accounts.keepPassword(member.accountId(), passwords.hash(password), "password.set");
        sessions.endOthers(member.accountId(), member.session() == null ? 0 : member.session());
        return Response.ok(AccountPages.Templates.account(own.withNewPassword(member)))
                .build();
    }

    private Optional<FieldProblem> problem(Member member, String current, String password) {
        AccountMessages words = Messages.of(AccountMessages.class, page.language());
        if (!logIn.confirms(member.accountId(), current)) {
            return Optional.of(new FieldProblem("current", words.currentWrong()));
        }
        return PasswordProblem.of(password, member.email())
                .map(problem -> new FieldProblem("password", words.problem(problem)));
    }
}
