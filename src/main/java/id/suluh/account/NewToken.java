package id.suluh.account;

import id.suluh.account.secret.Secret;
import java.time.Instant;
import java.util.Set;

/** A personal token as its owner sees it once: with its secret. */
record NewToken(String label, Set<Scope> scopes, Secret secret, Instant expires) {
    /** By this mark a leaked token is recognised. */
    static final String MARK = "suluh_";

    private static final int SHOWN = MARK.length() + 6;

    /** What is kept in the open: 36 of 256 random bits, enough to tell tokens apart and too few to guess the rest. */
    String prefix() {
        return secret.text().substring(0, SHOWN);
    }
}
