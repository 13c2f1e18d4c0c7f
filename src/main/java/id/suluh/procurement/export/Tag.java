package id.suluh.procurement.export;

import id.suluh.procurement.export.StoredReleases.StoredRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags: two answers of one tag are the same to the byte. */
final class Tag {
    /** To be changed with the form of the packages. */
    private static final String FORM = "1";

    private Tag() {}

    static String of(String signature, FeedPage page) {
        return hash(signature + page);
    }

    static String of(String signature, StoredRecord record) {
        return hash(signature + record.id() + "/" + record.version() + "/" + record.changed());
    }

    static String of(String signature, String state) {
        return hash(signature + state);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((FORM + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
