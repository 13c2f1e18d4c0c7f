package id.suluh.document;

import id.suluh.account.Role;
import id.suluh.account.Scope;
import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** An officer hands in a document of the body with a personal token. It stays private until it is cleared. */
@Path("/api/v1/documents")
public class UploadApi {
    private final OfficerUpload uploads;
    private final DocumentLookup lookup;
    private final Bodies bodies;
    private final Viewer viewer;
    private final String publicUrl;

    UploadApi(OfficerUpload uploads, DocumentLookup lookup, Bodies bodies, Viewer viewer, SuluhConfig config) {
        this.uploads = uploads;
        this.lookup = lookup;
        this.bodies = bodies;
        this.viewer = viewer;
        this.publicUrl = config.publicUrl().toString();
    }

    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response upload(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("body") @Nullable String body,
            @RestForm("title") @Nullable String title,
            @RestForm("kind") @Nullable String kind,
            @RestForm("process") @Nullable String process)
            throws IOException {
        viewer.require(Scope.DOCUMENTS);
        BodyRef owner = bodies.bySlug(body == null ? "" : body).orElseThrow(() -> wrong("body", "the slug of a body"));
        viewer.require(Role.OFFICER, owner.id());
        if (file == null) {
            throw wrong("file", "the file itself");
        }
        DocumentKind sort = DocumentKind.of(kind == null ? DocumentKind.OTHER.code() : kind)
                .orElseThrow(() -> wrong("kind", "1 to 39, ruling or other"));
        TakenIn taken = uploads.take(
                file.uploadedFile(),
                file.fileName(),
                new OfficerUpload.About(owner, sort, blankToNull(title), blankToNull(process)));
        String visibility = lookup.visibility(taken.code()).code();
        Answer answer = new Answer(taken.code(), publicUrl + "/documents/" + taken.code(), visibility, !taken.fresh());
        return Response.status(taken.fresh() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(answer.url()))
                .entity(answer)
                .build();
    }

    /**
     * What became of it.
     *
     * @param visibility {@code private}, unless the same file was made public before
     * @param duplicate whether the same file of the body was here already
     */
    public record Answer(String id, String url, String visibility, boolean duplicate) {}

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Invalid wrong(String field, String expected) {
        return new Invalid(List.of(new FieldProblem(field, "expected: " + expected)));
    }
}
