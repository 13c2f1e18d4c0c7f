package id.suluh.platform.embedded;

import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded database: other users of the machine reach its port too. */
final class Passwords {
    private static final int BYTES = 24;

    private Passwords() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
