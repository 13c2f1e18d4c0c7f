package id.suluh.web.error;

import id.suluh.platform.error.FieldProblem;
import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Builds the answer to a trouble: a page, or a problem document under {@code /api}. */
@ApplicationScoped
class ErrorAnswer {
    private static final String PROBLEM = "application/problem+json";

    private final CurrentPage page;

    ErrorAnswer(CurrentPage page) {
        this.page = page;
    }

    /** The answer to a trouble that needs no more words than its own. */
    Uni<Response> to(Trouble trouble) {
        return to(trouble, "", List.of());
    }

    /**
     * The answer to a trouble.
     *
     * @param detail more about it, or empty: shown to anyone
     * @param problems what is wrong with single values
     */
    Uni<Response> to(Trouble trouble, String detail, List<FieldProblem> problems) {
        Uni<Response> answer = Uni.createFrom().item(() -> build(trouble, detail, problems));
        // Refusals of the HTTP layer arrive on an event loop, where the layout may not ask who the visitor is.
        return BlockingOperationControl.isBlockingAllowed()
                ? answer
                : answer.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response build(Trouble trouble, String detail, List<FieldProblem> problems) {
        boolean api = page.path().startsWith("/api/");
        Language language = page.language();
        ErrorMessages words = Messages.of(ErrorMessages.class, language);
        Object entity = api
                ? new Problem(
                        "about:blank",
                        words.title(trouble),
                        trouble.status(),
                        detail.isEmpty() ? words.happened(trouble) : detail,
                        page.path(),
                        problems)
                : Templates.error(new ErrorView(trouble, detail, problems))
                        .setLocale(language.locale())
                        .render();
        return Response.status(trouble.status())
                .entity(entity)
                .type(api ? PROBLEM : MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * What the error page shows.
     *
     * @param detail more words, or empty
     */
    record ErrorView(Trouble trouble, String detail, List<FieldProblem> problems) {
        /** Whether the visitor looked for something that is not here. */
        public boolean lost() {
            return trouble == Trouble.NOT_FOUND || trouble == Trouble.GONE;
        }
    }

    @CheckedTemplate(basePath = "ErrorPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(ErrorView view);
    }
}
