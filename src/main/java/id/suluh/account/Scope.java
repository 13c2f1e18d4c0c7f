package id.suluh.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a personal token may be used for. Reading the public API needs none. */
public enum Scope {
    /** File information requests in one's own name. */
    REQUESTS,
    /** Upload documents for the bodies one is an officer of. */
    DOCUMENTS;

    /** The code, such as {@code requests}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that code; empty for a word that is none. */
    public static Optional<Scope> of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
