package id.suluh.procurement.flag;

import id.suluh.platform.error.NotFound;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** How each red flag is computed. */
@Path("/flags")
@Produces(MediaType.TEXT_HTML)
class FlagPages {
    @GET
    public TemplateInstance all() {
        return Templates.all(List.of(FlagCode.values()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@RestPath String code) {
        return Templates.one(FlagCode.of(code).orElseThrow(() -> new NotFound("no flag " + code)));
    }

    @CheckedTemplate(basePath = "FlagPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance all(List<FlagCode> codes);

        static native TemplateInstance one(FlagCode code);
    }
}
