package id.suluh.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. The lower-case name is the {@code type} of search addresses and of the API. */
public enum Kind {
    CONTRACT,
    DOCUMENT,
    BODY,
    REQUEST,
    DISPUTE,
    RULING,
    SUPPLIER;

    /** The name used in addresses, in the outbox and in the API: {@code contract}, {@code document} and so on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code; empty for a word that is none. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
