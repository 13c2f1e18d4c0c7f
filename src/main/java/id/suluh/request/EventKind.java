package id.suluh.request;

import java.util.Locale;

/** What can happen to a request. */
public enum EventKind {
    FILED,
    /** It lies in the body's mail box, on its desk here, or on its table. */
    RECEIVED,
    EXTENDED,
    ANSWERED,
    /** Holidays recorded later moved a due date, or made it countable. */
    RECOUNTED,
    /** Told from sources. */
    REPORTED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
