package id.suluh.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may ask: citizens, Indonesian legal bodies, and groups of citizens (UU 14/2008, article 1 (12), and practice). */
public enum RequesterKind {
    PERSON("perorangan individual wni citizen"),
    LEGAL_BODY("badanhukum legalentity organisation organization"),
    GROUP("kelompok kelompokorang");

    private final String alsoCalled;

    RequesterKind(String alsoCalled) {
        this.alsoCalled = alsoCalled;
    }

    /** The code used in forms, in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code or usual word; empty for another word. */
    public static Optional<RequesterKind> of(String word) {
        return Arrays.stream(values())
                .filter(each -> Spelling.means(word, each.code(), each.alsoCalled))
                .findFirst();
    }
}
