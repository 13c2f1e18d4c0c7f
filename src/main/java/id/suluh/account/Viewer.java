package id.suluh.account;

import id.suluh.platform.error.Forbidden;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who looks at this page or calls this API: nobody in particular, or an account with its roles. */
@RequestScoped
public class Viewer {
    static final String MEMBER = "suluh.member";

    private final SecurityIdentity identity;

    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether somebody is logged in or has shown a token. */
    public boolean known() {
        return member().isPresent();
    }

    /** The account's internal key, for columns such as {@code requester_account}; empty for an anonymous viewer. */
    public Optional<Long> accountId() {
        return member().map(Member::accountId);
    }

    /** The account's address, lower case; empty for an anonymous viewer. To be shown to the viewer alone. */
    public Optional<String> email() {
        return member().map(Member::email);
    }

    /** How the audit log names the viewer: {@code account:17} or {@code anonymous}. */
    public String actor() {
        return member().map(member -> "account:" + member.accountId()).orElse("anonymous");
    }

    /** Whether the role is held for the portal or for any body. */
    public boolean has(Role role) {
        return member().stream().flatMap(member -> member.roles().stream()).anyMatch(held -> held.role() == role);
    }

    /** Whether the role is held for this body. */
    public boolean has(Role role, long bodyId) {
        return bodies(role).contains(bodyId);
    }

    /** Internal keys of the bodies the role is held for. */
    public Set<Long> bodies(Role role) {
        return member().stream()
                .flatMap(member -> member.roles().stream())
                .filter(held -> held.role() == role)
                .map(Member.Held::bodyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fails with {@link Forbidden} unless the role is held for this body. */
    public void require(Role role, long bodyId) {
        if (!has(role, bodyId)) {
            throw new Forbidden("the role " + role.code() + " is not held for this body");
        }
    }

    /** Fails with {@link Forbidden} when a token without this scope is used. A log-in has all scopes. */
    public void require(Scope scope) {
        if (member().stream().noneMatch(member -> member.scopes().contains(scope))) {
            throw new Forbidden("the token lacks the scope " + scope.code());
        }
    }

    Optional<Member> member() {
        @Nullable Member member = identity.getAttribute(MEMBER);
        return Optional.ofNullable(member);
    }
}
