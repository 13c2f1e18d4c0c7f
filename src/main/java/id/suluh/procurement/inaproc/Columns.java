package id.suluh.procurement.inaproc;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Names of columns, told apart by their letters and digits only: {@code Kd_Tender}, {@code KD TENDER}, {@code kd-tender} and
 * {@code kdTender} are one. {@code KDTENDER} is the same to whoever knows which names there are.
 */
final class Columns {
    /** Where a word begins inside another: {@code kdTender}, {@code KDTender}. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Every row of a file has the same few names; a file with ever new ones shall not fill the memory. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 10_000;

    private Columns() {}

    static String name(String written) {
        String known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        String name = plain(written);
        if (KNOWN.size() < MOST) {
            KNOWN.put(written, name);
        }
        return name;
    }

    private static String plain(String written) {
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
