package id.suluh.procurement.inaproc;

import java.util.Locale;

/** Names of columns, told apart by their letters and digits only: {@code Kd_Tender}, {@code KD TENDER} and {@code kd-tender} are one. */
final class Columns {
    private Columns() {}

    static String name(String written) {
        return written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
