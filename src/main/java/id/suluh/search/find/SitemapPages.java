package id.suluh.search.find;

import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.NotFound;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.RecordState;
import id.suluh.search.SearchSource;
import id.suluh.search.index.Sources;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Every record that anyone may see, for search engines: an index of sitemaps, and a sitemap for each run of records of a kind. */
@Path("/")
@Blocking
class SitemapPages {
    /** As many addresses as a sitemap may hold. */
    private static final int LISTED = 50_000;

    /** Records read at a time while a sitemap is written. */
    private static final int AT_A_TIME = 500;

    /** The index reads a key of every record, so it is kept for a while; new records wait as long. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Sources sources;
    private final String publicUrl;
    private final Clock clock;
    private volatile Kept kept = new Kept(Instant.MIN, "");

    SitemapPages(Sources sources, SuluhConfig config, Clock clock) {
        this.sources = sources;
        this.publicUrl = config.publicUrl().toString();
        this.clock = clock;
    }

    private record Kept(Instant until, String index) {}

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String index() {
        Instant now = clock.instant();
        if (kept.until().isBefore(now)) {
            kept = new Kept(now.plus(KEPT), build());
        }
        return kept.index();
    }

    private String build() {
        StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE);
        for (SearchSource source : sources.all()) {
            String kind = source.kind().name().toLowerCase(Locale.ROOT);
            String after = "";
            List<RecordState> run = source.states(after, LISTED);
            while (!run.isEmpty()) {
                String key = URLEncoder.encode(after, StandardCharsets.UTF_8);
                index.append("<sitemap><loc>")
                        .append(publicUrl)
                        .append("/sitemap/")
                        .append(kind)
                        .append(after.isEmpty() ? "" : "?after=" + key)
                        .append("</loc></sitemap>\n");
                after = run.get(run.size() - 1).id();
                run = run.size() < LISTED ? List.of() : source.states(after, LISTED);
            }
        }
        return index.append("</sitemapindex>\n").toString();
    }

    /** The records of a kind behind that one, in the order of their ids. */
    @GET
    @Path("sitemap/{kind}")
    @Produces("application/xml;charset=UTF-8")
    public StreamingOutput sitemap(@RestPath String kind, @RestQuery("after") @DefaultValue("") String after) {
        SearchSource source = Arrays.stream(Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .flatMap(sources::of)
                .orElseThrow(() -> new NotFound("no sitemap of " + kind));
        return out -> write(source, after, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private void write(SearchSource source, String start, Writer out) throws IOException {
        out.write(HEAD + "<urlset" + SPACE);
        String after = start;
        int left = LISTED;
        while (left > 0) {
            List<RecordState> some = source.states(after, Math.min(left, AT_A_TIME));
            List<String> ids = some.stream()
                    .filter(RecordState::visible)
                    .map(RecordState::id)
                    .toList();
            for (Hit hit : source.visible(ids)) {
                String path = hit.path().replace("&", "&amp;").replace("<", "&lt;");
                out.write("<url><loc>" + publicUrl + path + "</loc><lastmod>"
                        + hit.updated().truncatedTo(ChronoUnit.SECONDS) + "</lastmod></url>\n");
            }
            left = some.size() < Math.min(left, AT_A_TIME) ? 0 : left - some.size();
            after = some.isEmpty() ? after : some.get(some.size() - 1).id();
        }
        out.write("</urlset>\n");
        out.flush();
    }
}
