package id.suluh.procurement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The procurement methods of the standard. */
public enum Method {
    OPEN,
    SELECTIVE,
    LIMITED,
    DIRECT,
    UNKNOWN;

    /** The method of that code. */
    public static Method of(@Nullable String code) {
        for (Method method : values()) {
            if (method.name().toLowerCase(Locale.ROOT).equals(code)) {
                return method;
            }
        }
        return UNKNOWN;
    }
}
