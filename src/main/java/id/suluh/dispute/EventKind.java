package id.suluh.dispute;

import java.util.Locale;

/** What sort of thing happened, as the small word beside its date says. */
enum EventKind {
    REGISTERED,
    MEDIATION,
    HEARING,
    RULING,
    COURT,
    EXECUTION,
    OTHER,
    UNKNOWN;

    static EventKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
