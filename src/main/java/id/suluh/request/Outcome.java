package id.suluh.request;

import java.util.Locale;

/** What the body decided (UU 14/2008, article 22 (7)). */
public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED,
    /** The body does not hold the information. */
    NOT_HELD;

    /** The code used in forms, in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
