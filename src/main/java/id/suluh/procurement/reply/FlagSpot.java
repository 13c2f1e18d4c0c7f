package id.suluh.procurement.reply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a reply stands: beside one flag of one contract. */
record FlagSpot(String ocid, String flag) {
    /** The flag on the page of its contract, without the language prefix. */
    public String path() {
        return "/contracts/" + encoded(ocid).replace("+", "%20") + "#" + encoded(flag);
    }

    /** The same as the query of a form. */
    public String query() {
        return "contract=" + encoded(ocid) + "&flag=" + encoded(flag);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
