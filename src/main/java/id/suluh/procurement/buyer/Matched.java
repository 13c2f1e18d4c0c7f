package id.suluh.procurement.buyer;

import java.util.Locale;

/** How a buyer is known to be a public body. */
public enum Matched {
    /** A moderator confirmed it for the code the buyer is known by. */
    ID,
    /** It is surely called so. */
    NAME,
    /** A moderator confirmed it for the name the buyer is known by. */
    ALIAS;

    static Matched of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
