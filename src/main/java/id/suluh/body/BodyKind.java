package id.suluh.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of public body it is. Indonesian terms stay; the lower-case name is the code used in files, addresses and the API. */
public enum BodyKind {
    /** Ministries, the coordinating ones included. */
    KEMENTERIAN,
    /** Organs of state named by the constitution or by their own law. */
    LEMBAGA_NEGARA,
    /** Non-structural and independent institutions, such as KPU. */
    LNK_LNS,
    /** Government agencies that are no ministry. */
    LPNK,
    /** Public legal bodies, such as BPJS. */
    BADAN_HUKUM_PUBLIK,
    PEMERINTAH_PROVINSI,
    PEMERINTAH_KABUPATEN,
    PEMERINTAH_KOTA,
    PEMERINTAH_DESA,
    /** Offices of a regional government, such as a dinas. */
    PERANGKAT_DAERAH,
    /** State-owned companies. */
    BUMN,
    /** Companies owned by a region. */
    BUMD,
    /** State universities. */
    PTN,
    /** Information commissions, central, provincial or local. */
    KOMISI_INFORMASI,
    LAINNYA;

    /** The code, such as {@code lnk_lns}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code; empty for a word that is none. */
    public static Optional<BodyKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
