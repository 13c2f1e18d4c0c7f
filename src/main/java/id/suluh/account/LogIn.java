package id.suluh.account;

import id.suluh.account.secret.Passwords;
import id.suluh.account.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Logging in. A wrong address and a wrong password look and last the same. */
@ApplicationScoped
class LogIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    LogIn(Accounts accounts, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** What somebody shows to be let in. */
    record Credentials(String email, String password, String device) {}

    /** The secret of a new log-in; empty when address and password do not belong together. No transaction is open while it hashes. */
    Optional<Secret> attempt(Credentials shown) {
        Optional<Accounts.Credential> kept = accounts.credential(shown.email());
        boolean right = passwords.matches(kept.map(Accounts.Credential::hash).orElse(null), shown.password());
        if (!right) {
            accounts.refused(kept.map(Accounts.Credential::accountId));
            return Optional.empty();
        }
        Accounts.Credential credential = kept.orElseThrow();
        if (passwords.outdated(credential.hash())) {
            accounts.keepPassword(credential.accountId(), passwords.hash(shown.password()), "password.rehash");
        }
        return Optional.of(sessions.start(credential.accountId(), shown.device()));
    }

    /** Whether this is the account's password. */
    boolean confirms(long accountId, String password) {
        return passwords.matches(accounts.hash(accountId).orElse(null), password);
    }
}
