package id.suluh.body;

import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
import id.suluh.web.related.RelatedLinks;
import id.suluh.web.related.Subject;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The directory of bodies and the page of each. */
@Path("/bodies")
class BodyPages {
    private final DirectoryPage directory;
    private final BodyDirectory bodies;
    private final RelatedLinks related;
    private final List<BodySection> sections;
    private final CurrentPage page;

    BodyPages(
            DirectoryPage directory,
            BodyDirectory bodies,
            RelatedLinks related,
            @All List<BodySection> sections,
            CurrentPage page) {
        this.directory = directory;
        this.bodies = bodies;
        this.related = related;
        this.sections = sections;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance directory(
            @RestQuery("q") @DefaultValue("") String text,
            @RestQuery("kind") List<String> kinds,
            @RestQuery("province") List<String> provinces,
            @RestQuery("page") @DefaultValue("1") String number) {
        return Templates.directory(directory.view(BodyQuery.of(text, kinds, provinces), PageNumber.of(number)));
    }

    /** The page of a body; a short name in the address leads to it. */
    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_HTML)
    public Response body(@RestPath String slug) {
        Optional<BodyRef> meant =
                bodies.calledInAddress(slug).filter(body -> !body.slug().equals(slug));
        if (meant.isPresent() && !bodies.has(slug)) {
            URI there = URI.create(page.href(meant.get().path()));
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(there)
                    .build();
        }
        BodyProfile profile = bodies.profile(slug);
        return Response.ok(Templates.body(BodyView.of(
                        profile,
                        profile.facts().note(page.language() == Language.EN),
                        related.of(new Subject("body", slug)),
                        sections.stream()
                                .flatMap(each -> each.html(profile.facts().ref()).stream())
                                .toList())))
                .build();
    }

    @CheckedTemplate(basePath = "BodyPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance directory(DirectoryView view);

        static native TemplateInstance body(BodyView view);
    }
}
