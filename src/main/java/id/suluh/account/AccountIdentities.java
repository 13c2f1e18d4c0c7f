package id.suluh.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Looks up whose secret it is: a log-in's or a personal token's. */
@ApplicationScoped
class AccountIdentities implements IdentityProvider<SecretRequest> {
    private final Sessions sessions;
    private final ApiTokens tokens;

    AccountIdentities(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> identity(member(request).orElseThrow(() -> new AuthenticationFailedException("unknown secret"))));
    }

    private Optional<Member> member(SecretRequest request) {
        return switch (request.way()) {
            case COOKIE -> sessions.resume(request.secret());
            case BEARER -> tokens.holder(request.secret());
        };
    }

    private static SecurityIdentity identity(Member member) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("account:" + member.accountId()))
                .addAttribute(Viewer.MEMBER, member);
        member.roles().forEach(held -> identity.addRole(held.role().code()));
        return identity.build();
    }
}
