package id.suluh.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets programs send files. Below {@code /api/} only a personal token counts and cookies are not looked at, so there is nothing a form
 * token could guard; the check of form tokens, which knows no such addresses, is given one that fits.
 */
@ApplicationScoped
class ProgramCalls {
    /** After the language prefix is gone, ahead of the check. */
    private static final int EARLY = 900;

    private static final String PROGRAMS = "/api/";
    /** Sixteen bytes, as the check wants them; no secret. */
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    void register(@Observes Filters filters) {
        filters.register(ProgramCalls::exempt, EARLY);
    }

    private static void exempt(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        String authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (exchange.normalizedPath().startsWith(PROGRAMS)
                && authorization != null
                && authorization.startsWith("Bearer ")) {
            headers.set(HttpHeaders.COOKIE, FormCookie.NAME + "=" + TOKEN);
            headers.set("X-CSRF-TOKEN", TOKEN);
        }
        exchange.next();
    }
}
