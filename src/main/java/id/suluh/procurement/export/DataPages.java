package id.suluh.procurement.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the data is to be read, and under which licence: the publication policy that packages name. */
@Path("/about/data")
@Produces(MediaType.TEXT_HTML)
class DataPages {
    private final PublishingConfig publishing;
    private final PackageHead head;

    DataPages(PublishingConfig publishing, PackageHead head) {
        this.publishing = publishing;
        this.head = head;
    }

    @GET
    public TemplateInstance data() {
        return Templates.api(
                head.address(""), publishing.licenseName(), publishing.license().toString());
    }

    @CheckedTemplate(basePath = "DataPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance api(String base, String licenseName, String license);
    }
}
