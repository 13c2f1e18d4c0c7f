package id.suluh.account;

import id.suluh.account.SecretRequest.Way;
import id.suluh.account.secret.Secret;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages know a visitor by the session cookie, the API by a personal token, and neither takes the other: so a foreign page can never make
 * a browser call the API in its visitor's name. A secret that no longer counts leaves the visitor anonymous; what needs more refuses.
 */
@ApplicationScoped
class AccountMechanism implements HttpAuthenticationMechanism {
    private static final String API = "/api/";
    private static final String FILES = "/assets/";
    private static final String BEARER = "Bearer ";

    private final SessionCookie cookie;

    AccountMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        return credential(exchange)
                .map(request -> identities
                        .authenticate(request)
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Optional<SecretRequest> credential(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (path.startsWith(FILES)) {
            return Optional.empty();
        }
        if (path.startsWith(API)) {
            @Nullable String header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
            return header == null || !header.startsWith(BEARER)
                    ? Optional.empty()
                    : Optional.of(new SecretRequest(
                            Way.BEARER,
                            new Secret(header.substring(BEARER.length()).strip())));
        }
        return cookie.read(exchange).map(secret -> new SecretRequest(Way.COOKIE, secret));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "session"));
    }
}
