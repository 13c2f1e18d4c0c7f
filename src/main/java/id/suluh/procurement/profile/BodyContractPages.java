package id.suluh.procurement.profile;

import id.suluh.body.Bodies;
import id.suluh.platform.error.NotFound;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** All figures of what a body buys. */
@Path("/bodies/{slug}/contracts")
@Produces(MediaType.TEXT_HTML)
class BodyContractPages {
    private final Bodies bodies;
    private final ProfileViews views;

    BodyContractPages(Bodies bodies, ProfileViews views) {
        this.bodies = bodies;
        this.views = views;
    }

    @GET
    public TemplateInstance figures(@RestPath String slug) {
        return bodies.bySlug(slug)
                .flatMap(views::of)
                .map(ProfilePages.Templates::figures)
                .orElseThrow(() -> new NotFound("no figures of body " + slug));
    }
}
