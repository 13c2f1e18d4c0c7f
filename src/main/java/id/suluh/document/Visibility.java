package id.suluh.document;

import java.util.Locale;

/** Who may see a document. */
public enum Visibility {
    /** Anyone. */
    PUBLIC,
    /** Nobody outside, until it is cleared. */
    PRIVATE,
    /** It was public and was taken down; its address answers with the reason. */
    REMOVED;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The visibility of that word. */
    static Visibility of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
