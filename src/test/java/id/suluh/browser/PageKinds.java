package id.suluh.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One address of every kind of page, found by following links as a visitor would, so that a new kind is tested unasked. */
final class PageKinds {
    /** Where a visitor may start; the rest is found from here. */
    private static final List<String> STARTS =
            List.of("/", "/search", "/search?q=kontrak&page=2", "/bodies", "/disputes", "/no-such-page");

    /** Sections whose next segment names one thing among many of the same kind. */
    private static final Set<String> MANY = Set.of(
            "bodies", "contracts", "documents", "requests", "disputes", "rulings", "suppliers", "flags", "articles");

    private final URI base;
    private final Map<String, String> addresses = new TreeMap<>();

    private PageKinds(URI base) {
        this.base = base;
    }

    /** An address by kind, without language prefix. */
    static Map<String, String> find(URI base) throws Exception {
        PageKinds kinds = new PageKinds(base);
        kinds.follow();
        return kinds.addresses;
    }

    private void follow() throws Exception {
        Deque<String> open = new ArrayDeque<>(STARTS);
        while (!open.isEmpty()) {
            String address = open.poll();
            if (addresses.putIfAbsent(kind(address), address) != null) {
                continue;
            }
            Connection.Response answer = Jsoup.connect(base.resolve(address).toString())
                    .ignoreHttpErrors(true)
                    .ignoreContentType(true)
                    .execute();
            if (!answer.contentType().startsWith("text/html")) {
                addresses.remove(kind(address));
                continue;
            }
            Document page = answer.parse();
            for (Element link : page.select("a[href^=/]:not([href^=/en/])")) {
                open.add(link.attr("href").replaceFirst("#.*", ""));
            }
        }
    }

    /** The path with ids left open; a query counts only by its presence. */
    static String kind(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String[] parts = path.split("/");
        if (parts.length > 2 && MANY.contains(parts[1]) && !parts[2].equals("new")) {
            parts[2] = "{}";
        }
        return String.join("/", parts) + (address.contains("?") ? "?" : "");
    }
}
