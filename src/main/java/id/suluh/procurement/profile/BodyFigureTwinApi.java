package id.suluh.procurement.profile;

import id.suluh.body.Bodies;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.NotFound;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The figures of a body as a table. */
@Path("/bodies/{slug}/contracts" + TwinFormat.PATTERN)
class BodyFigureTwinApi {
    private final Bodies bodies;
    private final ProfileViews views;
    private final Twins twins;
    private final String publicUrl;

    BodyFigureTwinApi(Bodies bodies, ProfileViews views, Twins twins, SuluhConfig config) {
        this.bodies = bodies;
        this.views = views;
        this.twins = twins;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response figures(@RestPath String slug, @RestPath String format) {
        ProfileView view =
                bodies.bySlug(slug).flatMap(views::of).orElseThrow(() -> new NotFound("no figures of body " + slug));
        return twins.answer(TwinFormat.of(format), most -> FigureTable.of(view, publicUrl));
    }
}
