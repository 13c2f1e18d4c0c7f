package id.suluh.account.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Hashes and checks passwords. At most two at a time: each takes 19 MiB, and a flood of log-ins must not take the memory. */
@ApplicationScoped
public class Passwords {
    /** OWASP's least for Argon2id: 19 MiB, 2 passes, 1 lane; some 50 ms on a small server. */
    private static final PasswordHash.Cost COST = new PasswordHash.Cost(19 * 1024, 2, 1);

    private final Semaphore turns = new Semaphore(2, true);
    private final PasswordHash nobody;

    Passwords() {
        this.nobody = PasswordHash.of(Secret.random("").text(), COST);
    }

    /** What to keep of a password. */
    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return PasswordHash.of(normal(password), COST).toString();
        } finally {
            turns.release();
        }
    }

    /** Whether the kept hash was made of this password; without a hash it takes as long and says no. */
    public boolean matches(@Nullable String kept, String password) {
        PasswordHash hash = kept == null ? nobody : PasswordHash.parse(kept);
        turns.acquireUninterruptibly();
        try {
            return hash.matches(normal(password)) && kept != null;
        } finally {
            turns.release();
        }
    }

    /** Whether the kept hash was made with other parameters than today's. */
    public boolean outdated(String kept) {
        return !PasswordHash.parse(kept).cost().equals(COST);
    }

    /** One form for letters that keyboards compose in different ways. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
