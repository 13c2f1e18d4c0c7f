package id.suluh.procurement.checklist;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways of purchasing of Perpres 16/2018 that need different documents. Where no Indonesian name is given, an open procedure is a tender
 * and a selective one a seleksi, as the mapping to OCDS has it; a limited or direct one may be any of several.
 */
public enum Way {
    SELF_MANAGED('W', "swakelola"),
    CATALOGUE('E', "e-?purchasing|^purchasing|toko daring|e-?katalog"),
    APPOINTMENT('P', "penunjukan langsung"),
    DIRECT('L', "pengadaan langsung"),
    SELECTION('S', "seleksi"),
    TENDER('T', "tender|lelang|sayembara|kontes"),
    UNKNOWN('?', "(?!)");

    private final char letter;
    private final Pattern called;

    Way(char letter, String called) {
        this.letter = letter;
        this.called = Pattern.compile(called, Pattern.CASE_INSENSITIVE);
    }

    /** From the method's own name in the data, else from the code of the standard. */
    static Way of(@Nullable String details, @Nullable String code) {
        if (details != null) {
            for (Way way : values()) {
                if (way.called.matcher(details).find()) {
                    return way;
                }
            }
        }
        return "open".equals(code) ? TENDER : "selective".equals(code) ? SELECTION : UNKNOWN;
    }

    static Way of(char letter) {
        for (Way way : values()) {
            if (way.letter == letter && way != UNKNOWN) {
                return way;
            }
        }
        throw new IllegalArgumentException("no way of purchasing " + letter);
    }
}
