package id.suluh.procurement.reply;

import java.util.Locale;

/** Who may reply beside a flag. */
public enum Side {
    /** The body that buys, through its officer. */
    BODY,
    /** A supplier that takes part, through the address a moderator verified. */
    SUPPLIER;

    /** The code, such as {@code body}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
