package id.suluh.dispute;

import java.util.Locale;

/** Who may ask: UU 14/2008 article 1 (12) and the practice for groups. */
enum ApplicantKind {
    WNI,
    BADAN_HUKUM,
    KELOMPOK;

    static ApplicantKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
