package id.suluh.search.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The search page. */
@Path("/search")
@Blocking
class SearchPages {
    private final SearchService service;
    private final SearchViews views;

    SearchPages(SearchService service, SearchViews views) {
        this.service = service;
        this.views = views;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(SearchView view);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance search(@Context UriInfo address) {
        SearchAddress.Reading asked = SearchAddress.read(address.getQueryParameters());
        return Templates.search(views.of(service.search(asked.query()), asked.unread()));
    }
}
