package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing happened, as the small word beside its date says. */
public enum EventKind {
    REGISTERED,
    MEDIATION,
    HEARING,
    RULING,
    COURT,
    EXECUTION,
    OTHER,
    UNKNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
