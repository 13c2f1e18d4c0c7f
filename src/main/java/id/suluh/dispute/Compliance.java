package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known of an order being obeyed. Unknown is the rule: few reports follow a ruling up. */
public enum Compliance {
    UNKNOWN("none", "none"),
    PENDING("run", "run"),
    OBEYED("ok", "ok"),
    PARTLY("run", "part"),
    DISOBEYED("late", "late");

    private final String look;
    private final String icon;

    Compliance(String look, String icon) {
        this.look = look;
        this.icon = icon;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Compliance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String look() {
        return look;
    }

    public String icon() {
        return icon;
    }
}
