package id.suluh.request;

import id.suluh.web.CurrentPage;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedLinks;
import id.suluh.web.related.Subject;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The public page of a request, and its clock as a calendar. */
@Path("/requests")
class RequestPages {
    private final RequestViews views;
    private final RequestCalendar calendar;
    private final RelatedLinks related;
    private final CurrentPage page;

    RequestPages(RequestViews views, RequestCalendar calendar, RelatedLinks related, CurrentPage page) {
        this.views = views;
        this.calendar = calendar;
        this.related = related;
        this.page = page;
    }

    @GET
    @Path("{number:[A-Za-z0-9-]+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance request(@RestPath String number) {
        return Templates.request(views.of(number, page.language()), related.of(new Subject("request", number)));
    }

    @GET
    @Path("{number:[A-Za-z0-9-]+}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String calendar(@RestPath String number) {
        return calendar.of(views.of(number, page.language()), page.language());
    }

    @CheckedTemplate(basePath = "RequestPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance request(RequestView view, List<RelatedLink> related);
    }
}
