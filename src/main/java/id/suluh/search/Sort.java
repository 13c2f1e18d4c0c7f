package id.suluh.search;

import java.util.Locale;

/** In which order results stand. The lower-case name is the {@code sort} of the address. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    LARGEST;

    /** The name used in addresses and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
