package id.suluh.account.secret;

import java.util.Locale;
import java.util.Optional;

/** Why a password is not taken. Length is what counts; there are no rules about digits and signs. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    TOO_FEW_LETTERS,
    LIKE_THE_ADDRESS;

    /** The least number of characters. */
    public static final int SHORTEST = 12;
    /** The most: enough for any sentence, and a bound for the hash. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;

    /** A name before the @ of so many letters says too much of a password that holds it; a shorter one may be chance. */
    private static final int TELLING = 6;

    /** What is wrong with this password for the owner of this address; empty when it can be taken. */
    public static Optional<PasswordProblem> of(String password, String email) {
        String lower = password.toLowerCase(Locale.ROOT);
        String local = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (lower.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(TOO_FEW_LETTERS);
        }
        if (local.length() >= TELLING && lower.contains(local)) {
            return Optional.of(LIKE_THE_ADDRESS);
        }
        return Optional.empty();
    }
}
