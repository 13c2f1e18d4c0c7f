package id.suluh.document;

import id.suluh.platform.blob.Blob;
import id.suluh.platform.blob.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where files come in. First the bytes are made safe, then the document and its place in the queue are committed together; what was
 * taken in is therefore read sooner or later, whatever dies in between.
 */
@ApplicationScoped
public class DocumentIntake {
    private final BlobStore blobs;
    private final DocumentRegister register;

    DocumentIntake(BlobStore blobs, DocumentRegister register) {
        this.blobs = blobs;
        this.register = register;
    }

    /** Takes in a file from this machine. */
    public TakenIn take(Path file, NewDocument about) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return take(bytes, about);
        }
    }

    /**
     * Takes in bytes. The same bytes for the same body and process are one document; published ones make it visible.
     *
     * @param bytes read to the end, not closed
     */
    public TakenIn take(InputStream bytes, NewDocument about) throws IOException {
        Blob blob = blobs.put(bytes);
        StoredFile file = new StoredFile(blob.sha256(), blob.size());
        try {
            return register.enter(file, about);
        } catch (PersistenceException someoneElse) {
            // Two came with the same file at once; the second finds what the first has entered, or fails for its own
            // reason.
            return register.enter(file, about);
        }
    }
}
