package id.suluh.procurement.intake;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, its 32 bytes in four parts: an import compares thousands of them a second. */
record Hash(long first, long second, long third, long fourth) {
    private static final int BYTES = 4 * Long.BYTES;

    static Hash of(byte[] bytes) {
        try {
            return of256(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a digest that was computed before. */
    static Hash of256(byte[] digest) {
        ByteBuffer parts = ByteBuffer.wrap(digest);
        return new Hash(parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong());
    }

    /** Enough of it to count different things by. */
    long fingerprint() {
        return first;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /** In hexadecimal. */
    String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
