package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Writing a request: the form, checking the answers, filing. Nothing is kept before it is filed. */
@Path("/requests/new")
@Produces(MediaType.TEXT_HTML)
class RequestFormPages {
    private static final int INVALID = 422;
    private static final int MOST = 20;

    private final RequestFiling filing;
    private final Bodies bodies;
    private final Topics topics;
    private final MailOutbox outbox;
    private final CurrentPage page;

    RequestFormPages(RequestFiling filing, Bodies bodies, Topics topics, MailOutbox outbox, CurrentPage page) {
        this.filing = filing;
        this.bodies = bodies;
        this.topics = topics;
        this.outbox = outbox;
        this.page = page;
    }

    @GET
    public TemplateInstance form(
            @RestQuery("body") @DefaultValue("") String body,
            @RestQuery("process") @DefaultValue("") String process,
            @RestQuery("item") @DefaultValue("") String item,
            @RestQuery("subject") @DefaultValue("") String subject,
            @RestQuery("q") @DefaultValue("") String wanted) {
        FormState about =
                FormState.empty().with("body", body).with("process", process).with("item", item);
        Topic topic = topic(about);
        Proposal proposal = Proposal.of(topic, Messages.of(FilingMessages.class, page.language()));
        FormState state = about.with("subject", subject.isEmpty() ? proposal.subject() : subject)
                .with("text", proposal.text())
                .with("access", Access.COPY_DIGITAL.code())
                .with("delivery", Channel.EMAIL.code())
                .with("regime", "umum");
        return chosen(body, topic)
                .map(each -> Templates.form(view(each, state.with("body", each.slug()))))
                .orElseGet(() -> Templates.choose(choice(about, topic, wanted)));
    }

    /** The body of the address; where it names none, the one that buys. */
    private Optional<BodyRef> chosen(String slug, @Nullable Topic topic) {
        return slug.isEmpty() && topic != null
                ? Optional.ofNullable(topic.bodyId()).flatMap(bodies::byId)
                : bodies.bySlug(slug);
    }

    private @Nullable Topic topic(FormState state) {
        Filing.About about = RequestForm.about(state.value("process"), state.value("item"));
        return topics.of(about, page.language()).orElse(null);
    }

    private ChoiceView choice(FormState state, @Nullable Topic topic, String wanted) {
        return new ChoiceView(
                state.value("body"),
                topic,
                wanted,
                wanted.isBlank() ? List.of() : bodies.alike(wanted, MOST),
                ChoiceView.query(state));
    }

    /** Shows the answers once more, or what is wrong with them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(MultivaluedMap<String, String> sent) {
        FormState state = FormState.of(sent);
        return wrong(state).orElseGet(() -> Response.ok(Templates.check(view(body(state), state)))
                .build());
    }

    /** Back from the check page, with everything as it was typed. */
    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(MultivaluedMap<String, String> sent) {
        FormState state = FormState.of(sent);
        return bodies.bySlug(state.value("body"))
                .map(body -> Response.ok(Templates.form(view(body, state))).build())
                .orElseGet(() -> Response.status(INVALID)
                        .entity(Templates.choose(choice(state, topic(state), "")))
                        .build());
    }

    @POST
    @Path("file")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(MultivaluedMap<String, String> sent) {
        FormState state = FormState.of(sent);
        return wrong(state).orElseGet(() -> filed(state));
    }

    private Response filed(FormState state) {
        try {
            RequestFiling.Taken taken =
                    filing.take(new Submission("form:" + key(state), RequestForm.filing(state, page.language()), null));
            String next = taken.link()
                    .map(link -> MyRequestPages.PATH + "/" + link.text())
                    .or(() -> taken.number().map(number -> "/requests/" + number))
                    .orElse("/requests/new/sent");
            return Response.seeOther(URI.create(page.href(next))).build();
        } catch (Invalid refused) {
            TemplateInstance again = Templates.form(view(body(state), state.with(refused.problems())));
            return Response.status(INVALID).entity(again).build();
        }
    }

    @GET
    @Path("sent")
    public TemplateInstance sent() {
        return Templates.sent();
    }

    private Optional<Response> wrong(FormState state) {
        Optional<BodyRef> body = bodies.bySlug(state.value("body"));
        if (body.isEmpty()) {
            return Optional.of(Response.status(INVALID)
                    .entity(Templates.choose(choice(state, topic(state), "")))
                    .build());
        }
        List<FieldProblem> problems = RequestForm.problems(state, Messages.of(FilingMessages.class, page.language()));
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Response.status(INVALID)
                        .entity(Templates.form(view(body.get(), state.with(problems))))
                        .build());
    }

    private BodyRef body(FormState state) {
        return bodies.bySlug(state.value("body")).orElseThrow();
    }

    private FormView view(BodyRef body, FormState state) {
        return FormView.of(
                new FormView.Draft(body, state, topic(state)), key(state), outbox.delivering(), page.language());
    }

    /** The key that came with the form, or a new one. */
    private static String key(FormState state) {
        String sent = state.value("key");
        return sent.matches("[\\w-]{43}") ? sent : Secret.random("").text();
    }

    @CheckedTemplate(basePath = "RequestFormPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance choose(ChoiceView view);

        static native TemplateInstance form(FormView view);

        static native TemplateInstance check(FormView view);

        static native TemplateInstance sent();
    }
}
