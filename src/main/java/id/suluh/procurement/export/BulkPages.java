package id.suluh.procurement.export;

import id.suluh.platform.error.NotFound;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** The bulk files, and the page that lists them. */
@Path("/bulk")
@Blocking
class BulkPages {
    private final BulkFolder folder;
    private final BulkViews views;

    BulkPages(BulkFolder folder, BulkViews views) {
        this.folder = folder;
        this.views = views;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() throws IOException {
        return Templates.list(views.view());
    }

    @GET
    @Path(BulkFolder.PACKAGE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response description(@Context Request request) throws IOException {
        BulkSet set = present();
        return file(set, BulkFolder.PACKAGE, MediaType.APPLICATION_JSON, set.name(), request);
    }

    @GET
    @Path("{name}")
    public Response file(@RestPath String name, @Context Request request) throws IOException {
        BulkSet set = present();
        BulkFile file = set.files().stream()
                .filter(each -> each.path().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("no bulk file " + name));
        return file(set, file.path(), file.mediatype(), file.hash(), request);
    }

    private BulkSet present() throws IOException {
        return folder.present().orElseThrow(() -> new NotFound("no bulk files yet"));
    }

    private Response file(BulkSet set, String name, String type, String tag, Request request) {
        EntityTag entity = new EntityTag(tag);
        java.nio.file.Path file = folder.folder(set.name()).resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new NotFound("the bulk file " + name + " was just replaced");
        }
        return Optional.ofNullable(request.evaluatePreconditions(entity))
                .orElseGet(() -> Response.ok(file.toFile(), type))
                .tag(entity)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    @CheckedTemplate(basePath = "BulkPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BulkView view);
    }
}
