package id.suluh.procurement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How other features hold a contracting process.
 *
 * @param id internal key, for foreign keys only; never shown
 * @param bodyId internal key of the buyer; null when it is no body known here
 */
public record ContractRef(
        long id,
        String ocid,
        String title,
        @Nullable String buyer,
        @Nullable Long bodyId) {
    /** Its page, without the language prefix. */
    public String path() {
        return path(ocid);
    }

    /** The page of an OCID, which may hold any character. */
    public static String path(String ocid) {
        return "/contracts/" + URLEncoder.encode(ocid, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
