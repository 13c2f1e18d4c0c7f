package id.suluh.document;

import id.suluh.account.Role;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.FieldProblem;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Officers hand in documents of their bodies and see what became of them. */
@Path("/desk/documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Code.OFFICER)
class UploadPages {
    private static final int INVALID = 422;

    private final UploadDesk desk;
    private final OfficerUpload uploads;
    private final CurrentPage page;

    UploadPages(UploadDesk desk, OfficerUpload uploads, CurrentPage page) {
        this.desk = desk;
        this.uploads = uploads;
        this.page = page;
    }

    /**
     * The form and the newest files.
     *
     * @param added how many files the form that led here brought
     * @param known how many of its files were here already
     */
    @GET
    public TemplateInstance documents(
            @RestQuery("added") @DefaultValue("0") int added, @RestQuery("known") @DefaultValue("0") int known) {
        FormState fresh = FormState.empty().with("kind", DocumentKind.OTHER.code());
        return Templates.documents(desk.view(fresh), Math.max(0, added), Math.max(0, known));
    }

    /** A form without a file may come in either encoding. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response upload(
            @RestForm("file") @Nullable List<FileUpload> sent,
            @RestForm("body") @DefaultValue("") String body,
            @RestForm("title") @DefaultValue("") String title,
            @RestForm("kind") @DefaultValue("") String kind,
            @RestForm("process") @DefaultValue("") String process)
            throws IOException {
        FormState form = FormState.empty()
                .with("body", body)
                .with("title", title)
                .with("kind", kind)
                .with("process", process);
        List<FileUpload> files = named(sent);
        Optional<BodyRef> owner = desk.owner(body);
        List<FieldProblem> problems = UploadForm.problems(
                form, owner.isPresent(), files.size(), Messages.of(UploadMessages.class, page.language()));
        if (!problems.isEmpty()) {
            TemplateInstance again = Templates.documents(desk.view(form.with(problems)), 0, 0);
            return Response.status(INVALID).entity(again).build();
        }
        return taken(files, about(owner.orElseThrow(), form));
    }

    private Response taken(List<FileUpload> files, OfficerUpload.About about) throws IOException {
        int added = 0;
        for (FileUpload file : files) {
            added += uploads.take(file.uploadedFile(), file.fileName(), about).fresh() ? 1 : 0;
        }
        String next = "/desk/documents?added=" + added + "&known=" + (files.size() - added);
        return Response.seeOther(URI.create(page.href(next))).build();
    }

    private static OfficerUpload.About about(BodyRef owner, FormState form) {
        return new OfficerUpload.About(
                owner,
                DocumentKind.of(form.value("kind")).orElseThrow(),
                UploadForm.title(form),
                UploadForm.process(form));
    }

    /** A browser sends a part without a name for a field in which no file was chosen. */
    private static List<FileUpload> named(@Nullable List<FileUpload> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file ->
                                file.fileName() != null && !file.fileName().isBlank())
                        .toList();
    }

    @CheckedTemplate(basePath = "UploadPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance documents(UploadView view, int added, int known);
    }
}
