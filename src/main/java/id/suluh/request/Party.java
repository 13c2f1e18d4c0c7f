package id.suluh.request;

import java.util.Locale;

/** Who acts in a thread. */
public enum Party {
    REQUESTER,
    BODY,
    /** Suluh itself. */
    PORTAL,
    /** Somebody else, in what is told from sources. */
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Party of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
