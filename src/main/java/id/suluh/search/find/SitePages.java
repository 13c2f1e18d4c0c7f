package id.suluh.search.find;

import id.suluh.platform.SuluhConfig;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What search engines and browsers ask of a site as a whole. */
@Path("/")
@Blocking
class SitePages {
    private final String publicUrl;

    SitePages(SuluhConfig config) {
        this.publicUrl = config.publicUrl().toString();
    }

    /** Results of searches are not for other search engines: they are endless, and each record has its own page. */
    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return String.join(
                "\n",
                "User-agent: *",
                "Disallow: /search?",
                "Disallow: /en/search?",
                "Disallow: /account/",
                "Disallow: /en/account/",
                "Sitemap: " + publicUrl + "/sitemap.xml",
                "");
    }

    @GET
    @Path("opensearch.xml")
    @Produces("application/opensearchdescription+xml;charset=UTF-8")
    public String opensearch() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>Suluh</ShortName>
                <Description>Kontrak, permohonan informasi, putusan</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Image width="16" height="16" type="image/svg+xml">%1$s/icons/flame.svg</Image>
                <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(publicUrl);
    }
}
