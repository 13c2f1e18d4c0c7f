package id.suluh.web.security;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * How long an answer that says nothing itself may be kept. Pages that only some may see, and every page of a visitor who sends
 * a session, are not kept anywhere; other pages are asked for again each time.
 */
final class Caching {
    /** Parts of the portal that are never the same for two people. */
    private static final List<String> PRIVATE =
            List.of("/account", "/desk", "/commission", "/moderation", "/requests/new", "/requests/mine", "/replies");

    /** Cookies that any visitor has and that say nothing about who it is. */
    private static final List<String> IMPERSONAL = List.of(FormCookie.NAME, "theme");

    private Caching() {}

    static void complete(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        if (headers.contains(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        boolean known = exchange.request().cookies().stream().anyMatch(each -> !IMPERSONAL.contains(each.getName()));
        boolean failed = exchange.response().getStatusCode() >= 400;
        boolean secret = known || failed || isPrivate(exchange.request().path());
        headers.set(HttpHeaders.CACHE_CONTROL, secret ? "no-store" : "private, no-cache");
    }

    private static boolean isPrivate(String path) {
        return PRIVATE.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }
}
