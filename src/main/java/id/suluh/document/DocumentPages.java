package id.suluh.document;

import id.suluh.web.CurrentPage;
import id.suluh.web.Links;
import id.suluh.web.paging.Pager;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedLinks;
import id.suluh.web.related.Subject;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The page of a document: its text page by page, where words are in it, and its file. */
@Path("/documents")
public class DocumentPages {
    private static final int LONGEST_QUERY = 200;

    private final DocumentViews views;
    private final RelatedLinks related;
    private final CurrentPage page;

    DocumentPages(DocumentViews views, RelatedLinks related, CurrentPage page) {
        this.views = views;
        this.related = related;
        this.page = page;
    }

    @GET
    @Path("{code:[a-z0-9]+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance document(
            @RestPath String code,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @DefaultValue("1") int number) {
        String query = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q;
        DocumentView view = views.view(code, number, query);
        return Templates.document(view, pager(view, query), query, related.of(new Subject("document", code)));
    }

    private Pager pager(DocumentView view, String query) {
        int window = DocumentViews.window(view.mediaType());
        int windows = Math.max(1, (view.pageCount() + window - 1) / window);
        int first = view.leaves().isEmpty() ? 1 : view.leaves().get(0).number();
        return Pager.of(
                (first - 1) / window + 1,
                windows,
                each -> Links.in(page.language(), DocumentViews.path(view.code(), (each - 1) * window + 1, query)));
    }

    @CheckedTemplate(basePath = "DocumentPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(
                DocumentView view, Pager pager, String query, List<RelatedLink> related);
    }
}
