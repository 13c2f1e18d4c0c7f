package id.suluh.document;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.body.BodyRef;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that an officer hands in for the body: taken in, private, and written down in the audit log. */
@ApplicationScoped
class OfficerUpload {
    private final DocumentIntake intake;
    private final Viewer viewer;
    private final AuditLog audit;

    OfficerUpload(DocumentIntake intake, Viewer viewer, AuditLog audit) {
        this.intake = intake;
        this.viewer = viewer;
        this.audit = audit;
    }

    /**
     * What is said of a file.
     *
     * @param title null to take it from the file
     * @param process OCID of the contract it belongs to; null for none
     */
    record About(
            BodyRef owner,
            DocumentKind kind,
            @Nullable String title,
            @Nullable String process) {}

    /**
     * Takes it in.
     *
     * @param name as the sender's machine calls it, with or without folders
     * @throws id.suluh.platform.error.Forbidden when the viewer is no officer of that body
     */
    TakenIn take(Path file, @Nullable String name, About about) throws IOException {
        viewer.require(Role.OFFICER, about.owner().id());
        NewDocument document = NewDocument.named(plain(name))
                .of(about.kind())
                .of(about.owner().id(), about.process())
                .titled(about.title());
        TakenIn taken = intake.take(file, document);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEntry(
                        viewer.actor(),
                        "document.upload",
                        "document",
                        taken.code(),
                        "body:" + about.owner().slug())));
        return taken;
    }

    /** Some browsers send whole paths. */
    private static String plain(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "berkas" : last;
    }
}
