package id.suluh.account;

import id.suluh.account.secret.Secret;
import id.suluh.platform.SuluhConfig;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries a log-in. Over https its name binds it to this host, path and transport; plain http, which is for one machine,
 * knows no such cookie.
 */
@ApplicationScoped
class SessionCookie {
    private static final String BOUND = "__Host-suluh";
    private static final String PLAIN = "suluh";

    private final boolean publicIsHttps;

    SessionCookie(SuluhConfig config) {
        this.publicIsHttps = "https".equals(config.publicUrl().getScheme());
    }

    /** The secret that came with the request. */
    Optional<Secret> read(RoutingContext exchange) {
        @Nullable Cookie cookie = exchange.request().getCookie(name(exchange));
        return Optional.ofNullable(cookie).map(each -> new Secret(each.getValue()));
    }

    /** Carries this secret until the browser is closed or the log-in ends on the server. */
    NewCookie carrying(Secret secret, RoutingContext exchange) {
        return cookie(exchange).value(secret.text()).build();
    }

    /** Takes the cookie away. */
    NewCookie gone(RoutingContext exchange) {
        return cookie(exchange).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(RoutingContext exchange) {
        return new NewCookie.Builder(name(exchange))
                .path("/")
                .httpOnly(true)
                .secure(secure(exchange))
                .sameSite(NewCookie.SameSite.LAX);
    }

    private String name(RoutingContext exchange) {
        return secure(exchange) ? BOUND : PLAIN;
    }

    private boolean secure(RoutingContext exchange) {
        return publicIsHttps || "https".equals(exchange.request().scheme());
    }
}
