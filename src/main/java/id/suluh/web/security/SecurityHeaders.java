package id.suluh.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Headers on every answer: pages, files, errors, redirects. A feature that needs a stricter one, such as the sandbox of a
 * visitor's file, sets it itself and is left alone.
 */
@ApplicationScoped
class SecurityHeaders {
    /** After the language prefix is gone, ahead of log-in, so that its refusals carry the headers too. */
    private static final int EARLY = 900;

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " object-src 'none'; frame-ancestors ";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            // Not "no-referrer": with it browsers send forms with Origin "null", and the origin check would refuse
            // them.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /** Two years, more than the one year that ASVS 3.4.1 asks for. */
    private static final String TRANSPORT = "max-age=63072000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::addLater, EARLY);
    }

    private static void addLater(RoutingContext request) {
        request.addHeadersEndHandler(done -> add(request));
        request.next();
    }

    private static void add(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        MultiMap headers = exchange.response().headers();
        EVERYWHERE.forEach((name, value) -> setOnce(headers, name, value));
        setOnce(headers, "Content-Security-Policy", POLICY + (embeddable(request.path()) ? "*" : "'none'"));
        if ("https".equals(request.scheme())) {
            setOnce(headers, "Strict-Transport-Security", TRANSPORT);
        }
        FormCookie.keepToPages(exchange.response());
        Caching.complete(exchange);
    }

    private static boolean embeddable(String path) {
        return path.startsWith("/embed/");
    }

    private static void setOnce(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
