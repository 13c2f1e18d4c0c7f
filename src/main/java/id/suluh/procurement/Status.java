package id.suluh.procurement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The status codes of tenders, awards and contracts, and how each looks. */
public enum Status {
    PLANNING("run"),
    PLANNED("run"),
    PENDING("run"),
    ACTIVE("run"),
    COMPLETE("ok"),
    CANCELLED("no"),
    UNSUCCESSFUL("no"),
    WITHDRAWN("no"),
    TERMINATED("no"),
    /** None was published, or one the standard does not know. */
    UNKNOWN("none");

    private final String look;

    Status(String look) {
        this.look = look;
    }

    /** Class and icon of the state. */
    public String look() {
        return look;
    }

    static Status of(@Nullable String code) {
        for (Status status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(code)) {
                return status;
            }
        }
        return UNKNOWN;
    }
}
