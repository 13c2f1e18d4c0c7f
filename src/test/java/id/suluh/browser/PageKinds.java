package id.suluh.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One address of every kind of page, found by following links as a visitor would, so that a new kind is tested unasked. */
final class PageKinds {
    /** The cookie of a log-in. */
    static final String SESSION = "suluh";

    /** Where a visitor may start; the rest is found from here. */
    private static final List<String> STARTS = List.of(
            "/",
            "/search",
            "/search?q=kontrak&page=2",
            "/search?q=laporan&type=document",
            "/bodies",
            "/disputes",
            "/no-such-page");

    /** Sections whose next segment names one thing among many of the same kind. */
    private static final Set<String> MANY = Set.of(
            "bodies",
            "buyers",
            "contracts",
            "documents",
            "requests",
            "disputes",
            "rulings",
            "suppliers",
            "flags",
            "articles");

    /** What only those see who are logged in. */
    private static final List<String> OWN = List.of("/account", "/desk");

    private final URI base;
    private final Map<String, String> cookies;
    private final Map<String, String> addresses = new TreeMap<>();

    private PageKinds(URI base, Map<String, String> cookies) {
        this.base = base;
        this.cookies = cookies;
    }

    /** An address by kind, without language prefix. */
    static Map<String, String> find(URI base) throws Exception {
        PageKinds kinds = new PageKinds(base, Map.of());
        kinds.follow(STARTS, address -> true);
        return kinds.addresses;
    }

    /** The same of the pages that are for the person who is logged in. */
    static Map<String, String> own(URI base, String session) throws Exception {
        PageKinds kinds = new PageKinds(base, Map.of(SESSION, session));
        kinds.follow(OWN, address -> OWN.stream().anyMatch(address::startsWith));
        return kinds.addresses;
    }

    private void follow(List<String> starts, Predicate<String> wanted) throws Exception {
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String address = open.poll();
            // An address met before must not come back: it may have turned out to be a file.
            if (!seen.add(address)) {
                continue;
            }
            boolean known = !wanted.test(address) || addresses.putIfAbsent(kind(address), address) != null;
            if (known && !starts.contains(address)) {
                continue;
            }
            Connection.Response answer = Jsoup.connect(base.resolve(address).toString())
                    .cookies(cookies)
                    .ignoreHttpErrors(true)
                    .ignoreContentType(true)
                    .execute();
            // A file of that type is handed over, not opened.
            boolean file = answer.hasHeader("Content-Disposition");
            if (file || !answer.contentType().startsWith("text/html")) {
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
        if (path.startsWith("/sources/")) {
            parts[parts.length - 1] = parts[parts.length - 1].replaceFirst("^[0-9]+", "{}");
        }
        return String.join("/", parts) + (address.contains("?") ? "?" : "");
    }
}
