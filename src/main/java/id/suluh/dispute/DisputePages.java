package id.suluh.dispute;

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
import org.jspecify.annotations.Nullable;

/** The list of disputes, and the pages of one dispute and of one ruling. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DisputePages {
    private final DisputeViews views;
    private final DisputeFilters filters;
    private final RelatedLinks related;
    private final CurrentPage page;

    DisputePages(DisputeViews views, DisputeFilters filters, RelatedLinks related, CurrentPage page) {
        this.views = views;
        this.filters = filters;
        this.related = related;
        this.page = page;
    }

    @GET
    @Path("disputes")
    public TemplateInstance list(
            @QueryParam("commission") @Nullable String commission,
            @QueryParam("body") @Nullable String body,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("page") @DefaultValue("1") int number) {
        DisputeFilters.Chosen chosen = filters.read(commission, body, stage);
        long count = views.count(chosen.filter());
        int pages = (int) Math.max(1, (count + DisputeViews.PAGE_SIZE - 1) / DisputeViews.PAGE_SIZE);
        int current = Math.max(1, Math.min(number, pages));
        Pager pager = Pager.of(current, pages, each -> Links.in(page.language(), chosen.address(each)));
        return Templates.list(new ListView(
                views.list(chosen.filter(), current), count, pager, filters.choices(chosen), chosen.narrowed()));
    }

    @GET
    @Path("disputes/{code:[a-z0-9]+}")
    public TemplateInstance dispute(@RestPath String code) {
        return Templates.dispute(views.dispute(code), related.of(new Subject("dispute", code)));
    }

    @GET
    @Path("rulings/{code:[a-z0-9]+}")
    public TemplateInstance ruling(@RestPath String code) {
        return Templates.ruling(views.ruling(code), related.of(new Subject("ruling", code)));
    }

    /**
     * What the list shows.
     *
     * @param narrowed whether any filter is set
     */
    record ListView(
            List<DisputeLine> lines, long count, Pager pager, DisputeFilters.Choices choices, boolean narrowed) {}

    @CheckedTemplate(basePath = "DisputePages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ListView view);

        static native TemplateInstance dispute(DisputeView view, List<RelatedLink> related);

        static native TemplateInstance ruling(RulingView view, List<RelatedLink> related);
    }
}
