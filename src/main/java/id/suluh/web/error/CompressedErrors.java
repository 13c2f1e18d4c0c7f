package id.suluh.web.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets error pages be compressed like all others. The HTTP layer marks every answer as not to be compressed and takes the mark away
 * once a route is found, which an unknown address never has.
 */
@ApplicationScoped
class CompressedErrors {
    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(CompressedErrors::unmarkLater, EARLY);
    }

    private static void unmarkLater(RoutingContext request) {
        request.addHeadersEndHandler(done -> unmark(request.response()));
        request.next();
    }

    private static void unmark(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean words = type != null && (type.startsWith("text/html") || type.contains("json"));
        if (response.getStatusCode() >= 400 && words) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
