package id.suluh.procurement.inaproc;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of columns, told apart by their letters and digits only: {@code Kd_Tender}, {@code KD TENDER}, {@code kd-tender} and
 * {@code kdTender} are one. {@code KDTENDER} is the same to whoever knows which names there are.
 */
final class Columns {
    /** Where a word begins inside another: {@code kdTender}, {@code KDTender}. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Columns() {}

    static String name(String written) {
        return HUMP.matcher(written.strip())
                .replaceAll("_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** The name without what parts its words. */
    static String squeezed(String name) {
        return name.replace("_", "");
    }
}
