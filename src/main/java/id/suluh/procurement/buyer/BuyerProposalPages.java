package id.suluh.procurement.buyer;

import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.limit.TooManyTries;
import id.suluh.platform.limit.Tries;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Anyone says who a buyer is; a moderator looks at it. */
@Path("/buyers/{code}/body")
@Produces(MediaType.TEXT_HTML)
class BuyerProposalPages {
    private static final int INVALID = 422;
    private static final int OFFERED = 12;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;
    private static final int TRIES = 10;

    private final BuyerLookup buyers;
    private final Proposals proposals;
    private final Bodies bodies;
    private final Viewer viewer;
    private final CurrentPage page;
    private final RoutingContext exchange;
    private final Tries tries;

    BuyerProposalPages(
            BuyerLookup buyers,
            Proposals proposals,
            Bodies bodies,
            Viewer viewer,
            CurrentPage page,
            RoutingContext exchange,
            ProposalTries tries) {
        this.buyers = buyers;
        this.proposals = proposals;
        this.bodies = bodies;
        this.viewer = viewer;
        this.page = page;
        this.exchange = exchange;
        this.tries = tries.counted();
    }

    /**
     * The form.
     *
     * @param query words to look bodies up by; blank for the buyer's own name
     * @param sent whether a proposal was just taken
     */
    @GET
    public TemplateInstance form(
            @RestPath String code,
            @RestQuery("q") @DefaultValue("") String query,
            @RestQuery("sent") @DefaultValue("") String sent) {
        BuyerPlace buyer = buyers.get(code);
        return Templates.propose(view(buyer, query, FormState.empty()), !sent.isEmpty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@RestPath String code, MultivaluedMap<String, String> fields) {
        BuyerPlace buyer = buyers.get(code);
        FormState form = FormState.of(fields);
        Optional<BodyRef> body = bodies.bySlug(form.value("body"));
        List<FieldProblem> problems = problems(form, body.isPresent());
        if (!problems.isEmpty()) {
            TemplateInstance again = Templates.propose(view(buyer, form.value("q"), form.with(problems)), false);
            return Response.status(INVALID).entity(again).build();
        }
        String who = viewer.known()
                ? viewer.actor()
                : "place " + exchange.request().remoteAddress().hostAddress();
        Optional<Duration> wait = tries.take(who, TRIES);
        if (wait.isPresent()) {
            throw new TooManyTries(wait.get());
        }
        proposals.propose(
                buyer,
                body.orElse(null),
                form.value("missing").strip(),
                form.value("reason").strip());
        return Response.seeOther(URI.create(page.href(buyer.path() + "/body?sent=1")))
                .build();
    }

    private List<FieldProblem> problems(FormState form, boolean known) {
        ProposalMessages words = Messages.of(ProposalMessages.class, page.language());
        List<FieldProblem> problems = new ArrayList<>();
        String missing = form.value("missing").strip();
        if (!known && missing.isEmpty()) {
            problems.add(new FieldProblem("body", words.problemBody()));
        }
        if (missing.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("missing", words.problemLong(LONGEST_NAME)));
        }
        String reason = form.value("reason").strip();
        if (reason.isEmpty()) {
            problems.add(new FieldProblem("reason", words.problemReason()));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(new FieldProblem("reason", words.problemLong(LONGEST_REASON)));
        }
        return problems;
    }

    private ProposalView view(BuyerPlace buyer, String query, FormState form) {
        String asked = query.isBlank() ? buyer.name() : query.strip();
        List<Choice> found = bodies.alike(asked, OFFERED).stream()
                .map(body -> new Choice(body.slug(), body.name()))
                .toList();
        return new ProposalView(buyer, asked, found, form);
    }

    @CheckedTemplate(basePath = "BuyerProposalPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance propose(ProposalView view, boolean sent);
    }
}
