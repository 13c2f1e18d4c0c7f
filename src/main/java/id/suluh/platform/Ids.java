package id.suluh.platform;

import java.security.SecureRandom;

/** Short public ids: random, safe in a URL, and without the letters and digits people confuse. */
public final class Ids {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    /** 31^10 is about 8·10^14: with ten million ids the chance that a new one collides is about 10^-8, and a unique index catches it. */
    private static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id of ten characters. */
    public static String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
