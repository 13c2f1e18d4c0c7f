package id.suluh.procurement;

import java.util.Locale;

/** How far a contracting process has come, by what its releases tell. */
public enum Stage {
    PLANNING,
    TENDER,
    AWARD,
    CONTRACT,
    IMPLEMENTATION;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
