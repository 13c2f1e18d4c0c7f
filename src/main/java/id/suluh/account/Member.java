package id.suluh.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a request, as found once at its start.
 *
 * @param session internal key of the log-in; null when a token was used
 * @param scopes what the token may be used for; a log-in has all
 */
record Member(
        long accountId,
        String email,
        Set<Held> roles,
        @Nullable Long session,
        Set<Scope> scopes) {
    /** A role and the internal key of the body it is held for. */
    record Held(Role role, @Nullable Long bodyId) {}

    static Member by(Account account, @Nullable Long session, Set<Scope> scopes) {
        Set<Held> held = account.roles().stream()
                .map(grant -> new Held(grant.role(), grant.bodyId()))
                .collect(Collectors.toUnmodifiableSet());
        return new Member(account.id(), account.email(), held, session, scopes);
    }
}
