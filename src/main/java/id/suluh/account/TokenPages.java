package id.suluh.account;

import id.suluh.platform.error.FieldProblem;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Making and revoking the viewer's own tokens. */
@Path("/account/tokens")
@Authenticated
class TokenPages {
    private static final int LONGEST_LABEL = 60;

    private final ApiTokens tokens;
    private final OwnAccount own;
    private final Viewer viewer;
    private final CurrentPage page;

    TokenPages(ApiTokens tokens, OwnAccount own, Viewer viewer, CurrentPage page) {
        this.tokens = tokens;
        this.own = own;
        this.viewer = viewer;
        this.page = page;
    }

    /** Answers with the page itself: the secret may stand in no address, and nothing else could show it once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response create(@RestForm("label") @DefaultValue("") String label, @RestForm("scope") List<String> chosen) {
        Member member = viewer.member().orElseThrow();
        Set<Scope> scopes =
                chosen.stream().flatMap(code -> Scope.of(code).stream()).collect(Collectors.toUnmodifiableSet());
        List<FieldProblem> problems = problems(label.strip(), scopes);
        if (!problems.isEmpty()) {
            FormState form = new FormState(Map.of("label", List.of(label), "scope", chosen), problems);
            return Response.status(422)
                    .entity(AccountPages.Templates.account(own.refused(member, form)))
                    .build();
        }
        NewToken token = tokens.create(member.accountId(), label.strip(), scopes);
        return Response.status(Response.Status.CREATED)
                .entity(AccountPages.Templates.account(own.withToken(member, token)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/revoke")
    @Produces(MediaType.TEXT_HTML)
    public Response revoke(@RestPath("code") String code) {
        tokens.revoke(viewer.member().orElseThrow().accountId(), code);
        return Response.seeOther(URI.create(page.href("/account"))).build();
    }

    private List<FieldProblem> problems(String label, Set<Scope> scopes) {
        AccountMessages words = Messages.of(AccountMessages.class, page.language());
        List<FieldProblem> problems = new ArrayList<>();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            problems.add(new FieldProblem("label", words.tokenLabelMissing()));
        }
        if (scopes.isEmpty()) {
            problems.add(new FieldProblem("scope", words.tokenScopesMissing()));
        }
        return problems;
    }
}
