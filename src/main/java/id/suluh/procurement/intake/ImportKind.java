package id.suluh.procurement.intake;

import java.util.Locale;

/** What sort of data an import reads. */
public enum ImportKind {
    /** Releases as the standard has them. */
    OCDS,
    /** Exports of the national procurement systems. */
    INAPROC;

    /** As the database has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code. */
    public static ImportKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
