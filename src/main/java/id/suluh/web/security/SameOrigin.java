package id.suluh.web.security;

import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.Forbidden;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes asked for by other sites, beside the form token. A call with a personal token carries no cookie a foreign
 * site could borrow and passes.
 */
class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final String ownAuthority;

    SameOrigin(SuluhConfig config) {
        this.ownAuthority = config.publicUrl().getAuthority();
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || hasToken(request)) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean foreignSite = site != null && !OWN_SITE.contains(site);
        boolean foreignOrigin = origin != null && !isOwn(origin, request.getHeaderString(HttpHeaders.HOST));
        if (foreignSite || foreignOrigin) {
            throw new Forbidden("change asked for by another site");
        }
    }

    private static boolean hasToken(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.startsWith("Bearer ");
    }

    private boolean isOwn(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && (authority.equals(host) || authority.equals(ownAuthority));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
