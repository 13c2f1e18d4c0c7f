package id.suluh.web.error;

import id.suluh.platform.Ids;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.Forbidden;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which exception is which trouble. */
class ErrorMapping {
    private static final Logger LOG = Logger.getLogger(ErrorMapping.class);

    private final ErrorAnswer answer;
    private final CurrentPage page;

    ErrorMapping(ErrorAnswer answer, CurrentPage page) {
        this.answer = answer;
        this.page = page;
    }

    @ServerExceptionMapper
    Uni<Response> notFound(NotFound missing) {
        return answer.to(Trouble.NOT_FOUND);
    }

    @ServerExceptionMapper
    Uni<Response> gone(Gone gone) {
        return answer.to(Trouble.GONE, message(gone), List.of());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(Forbidden refused) {
        return answer.to(Trouble.FORBIDDEN);
    }

    @ServerExceptionMapper
    Uni<Response> conflict(Conflict conflict) {
        return answer.to(Trouble.CONFLICT);
    }

    @ServerExceptionMapper
    Uni<Response> invalid(Invalid invalid) {
        return answer.to(Trouble.INVALID, "", invalid.problems());
    }

    @ServerExceptionMapper
    Uni<Response> notLoggedIn(UnauthorizedException unknown) {
        return answer.to(Trouble.LOG_IN);
    }

    @ServerExceptionMapper
    Uni<Response> notAllowed(ForbiddenException refused) {
        return answer.to(Trouble.FORBIDDEN);
    }

    /** What the HTTP layer itself refuses: unknown address, wrong method, unreadable body. A redirect or a ready answer passes. */
    @ServerExceptionMapper
    Uni<Response> refused(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return Uni.createFrom().item(given);
        }
        if (given.getStatus() >= 500 && given.getStatus() != Trouble.UNAVAILABLE.status()) {
            return failed(refused);
        }
        return answer.to(Trouble.of(given.getStatus())).map(told -> {
            Response.ResponseBuilder kept = Response.fromResponse(told).status(given.getStatus());
            given.getHeaders().forEach((name, values) -> values.forEach(each -> kept.header(name, each)));
            return kept.build();
        });
    }

    /** The edge: logged once under a reference that the visitor can name. */
    @ServerExceptionMapper
    Uni<Response> failed(Throwable failure) {
        String reference = Ids.random();
        LOG.errorf(failure, "Failed to answer %s (reference %s)", page.path(), reference);
        ErrorMessages words = Messages.of(ErrorMessages.class, page.language());
        return answer.to(Trouble.FAILED, words.reference(reference), List.of());
    }

    private static String message(Throwable told) {
        String message = told.getMessage();
        return message == null ? "" : message;
    }
}
