package id.suluh.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random secret that is shown once. What is kept is its SHA-256: with 256 random bits nothing is gained by a slow hash.
 *
 * @param text URL-safe
 */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** No secret of ours is longer; what strangers send is cut off before it is hashed. */
    private static final int LONGEST = 128;

    /** A new secret that begins with this mark, by which leaked ones can be found. */
    public static Secret random(String mark) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(mark + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be one of ours at all. */
    public boolean plausible() {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** What may be kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the secret: a record's own text would end in logs. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
