package id.suluh.account;

import id.suluh.body.BodyRef;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account's own page.
 *
 * @param token the secret of a token made just now; null else
 * @param form what was sent last, with its problems
 * @param changed the password was changed just now
 */
record AccountView(
        String email,
        List<HeldRole> roles,
        List<Session> sessions,
        List<Token> tokens,
        List<Choice> scopes,
        int shortest,
        FormState form,
        @Nullable String token,
        boolean changed) {

    /** A role and the body it is held for; null for the portal as a whole. */
    record HeldRole(Role role, @Nullable BodyRef body) {}

    /** A log-in; the device is blank where nothing is known of it. */
    record Session(String code, String device, Instant started, Instant lastSeen, boolean current) {}

    /** A personal token without its secret. */
    record Token(
            String code,
            String label,
            String prefix,
            List<Scope> scopes,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed) {}

    /** Whether there is another log-in to end. */
    public boolean others() {
        return sessions.stream().anyMatch(session -> !session.current());
    }
}
