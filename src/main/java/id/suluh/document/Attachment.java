package id.suluh.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes an answer a download, after RFC 6266. */
final class Attachment {
    private Attachment() {}

    /** With the name twice: in ASCII for old programs, and whole, percent-encoded after RFC 8187. */
    static String named(String fileName) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String whole = URLEncoder.encode(fileName.replaceAll("\\p{Cntrl}", ""), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
    }
}
