package id.suluh.procurement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hex in hexadecimal
 */
record Hash(String hex) {
    static Hash of(byte[] bytes) {
        try {
            return of256(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a digest that was computed before. */
    static Hash of256(byte[] digest) {
        return new Hash(HexFormat.of().formatHex(digest));
    }

    /** Enough of it to count different things by. */
    long fingerprint() {
        return Long.parseUnsignedLong(hex.substring(0, 16), 16);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
