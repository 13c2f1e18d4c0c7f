package id.suluh.search.find;

import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same search as the page, as JSON: the parameters of the page's address, with a cursor in place of its page. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SearchApi {
    private final SearchService service;
    private final CurrentPage here;
    private final String publicUrl;

    SearchApi(SearchService service, CurrentPage here, SuluhConfig config) {
        this.service = service;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public SearchList search(@Context UriInfo address) {
        SearchAddress.Reading asked = SearchAddress.read(address.getQueryParameters());
        if (!asked.unread().isEmpty()) {
            SearchMessages words = Messages.of(SearchMessages.class, here.language());
            throw new Invalid(asked.unread().stream()
                    .map(name -> new FieldProblem(name, words.unread(name)))
                    .toList());
        }
        int page = Cursor.read(address.getQueryParameters().getFirst("cursor"));
        return list(service.search(asked.query().withPage(page)));
    }

    private SearchList list(SearchResult result) {
        SearchQuery query = result.query();
        return new SearchList(
                result.total(),
                result.way().name().toLowerCase(Locale.ROOT),
                result.items().stream()
                        .map(item -> SearchList.Item.of(item, publicUrl))
                        .toList(),
                facets(result),
                query.page() < result.pages() ? Cursor.write(query.page() + 1) : null);
    }

    private Map<String, List<SearchList.Value>> facets(SearchResult result) {
        SearchMessages words = Messages.of(SearchMessages.class, here.language());
        Map<String, List<SearchList.Value>> facets = new LinkedHashMap<>();
        result.counts().forEach((facet, counts) -> {
            List<SearchList.Value> values = new ArrayList<>();
            counts.forEach(count ->
                    values.add(new SearchList.Value(count.value(), label(words, facet, count), count.count())));
            facets.put(facet.code(), values);
        });
        return facets;
    }

    private static String label(SearchMessages words, Facet facet, Found.Count count) {
        @Nullable Kind kind = facet == Facet.TYPE ? Kind.of(count.value()).orElse(null) : null;
        return kind == null ? count.label() : words.kind(kind);
    }
}
