package id.suluh.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code /en} off the address before anything else looks at it, so that pages, access rules and errors are written
 * once for both languages.
 */
@ApplicationScoped
class LanguagePrefix {
    private static final String LANGUAGE = "suluh.language";
    private static final String ENGLISH = "/en";
    /** Ahead of log-in and access rules, which must see the address without its prefix. */
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(LanguagePrefix::strip, FIRST);
    }

    /** The language the visitor asked for by the address. */
    static Language of(@Nullable RoutingContext request) {
        return request != null && request.get(LANGUAGE) == Language.EN ? Language.EN : Language.ID;
    }

    private static void strip(RoutingContext request) {
        String path = request.request().path();
        boolean prefixed = path != null && (path.equals(ENGLISH) || path.startsWith(ENGLISH + "/"));
        if (!prefixed || request.get(LANGUAGE) != null) {
            request.next();
            return;
        }
        request.put(LANGUAGE, Language.EN);
        String rest = path.length() == ENGLISH.length() ? "/" : path.substring(ENGLISH.length());
        String query = request.request().query();
        request.reroute(query == null ? rest : rest + "?" + query);
    }
}
