package id.suluh.document;

import id.suluh.document.DocumentViews.Listed;
import id.suluh.platform.SuluhConfig;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Documents as data. The cursor of the list is the key of the last one seen. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentApi {
    private static final int PAGE_SIZE = 50;

    private final DocumentViews views;
    private final String publicUrl;

    DocumentApi(DocumentViews views, SuluhConfig config) {
        this.views = views;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Listing documents(@QueryParam("cursor") @DefaultValue("9223372036854775807") long cursor) {
        List<Listed> found = views.list(cursor, PAGE_SIZE);
        String next = found.size() < PAGE_SIZE
                ? null
                : Long.toString(found.get(PAGE_SIZE - 1).id());
        return new Listing(views.count(), found.stream().map(this::item).toList(), Map.of(), next);
    }

    /** One document with some of its pages; {@code page} names one of them, {@code next} the next to ask for. */
    @GET
    @Path("{code:[a-z0-9]+}")
    public DocumentJson document(@RestPath String code, @QueryParam("page") @DefaultValue("1") int number) {
        return DocumentJson.of(views.view(code, number, ""), publicUrl);
    }

    private Item item(Listed listed) {
        DocumentFacts facts = listed.facts();
        return new Item(
                "document",
                facts.code(),
                publicUrl + "/documents/" + facts.code(),
                facts.title(),
                null,
                facts.date(),
                List.of(),
                null);
    }

    /** A page of a list, in the shape of all lists. */
    public record Listing(
            long total,
            List<Item> items,
            Map<String, List<Object>> facets,
            @Nullable String next) {}

    /** A line of a list, in the shape of all lists. */
    public record Item(
            String type,
            String id,
            String url,
            String title,
            @Nullable String body,
            @Nullable LocalDate date,
            List<String> highlights,
            @Nullable Integer page) {}
}
