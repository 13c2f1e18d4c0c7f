package id.suluh.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a request.
 *
 * @param key the same for every repetition of the same sending, and for nothing else
 * @param account internal key of the account that vouches for the requester; null when the address has to be confirmed first
 */
record Submission(String key, Filing filing, @Nullable Long account) {
    /** Tells whether a repeated key brings the same request. */
    byte[] hash() {
        Requester who = filing.requester();
        String all = String.join(
                "\u0000",
                filing.body(),
                filing.about().toString(),
                filing.subject(),
                filing.text(),
                filing.purpose(),
                filing.access().code(),
                filing.delivery().code(),
                filing.regime().code(),
                who.kind().code(),
                who.name(),
                who.email());
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The key is random and harmless; the filing is not for logs. */
    @Override
    public String toString() {
        return "Submission[" + filing.body() + "]";
    }
}
