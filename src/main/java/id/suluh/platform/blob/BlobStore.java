package id.suluh.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps files by their content. A folder here; a bucket elsewhere would fetch into a temporary file what is asked for as a file. */
public interface BlobStore {
    /** Stores the bytes; when it returns they are on disk. Bytes that are there already are kept once. The stream is not closed. */
    Blob put(InputStream bytes) throws IOException;

    /**
     * The bytes, proved to be those of the hash before the first one is handed out.
     *
     * @throws BlobDamaged when they are missing or others
     */
    InputStream open(String sha256) throws IOException;

    /** The bytes as a file to be read only, unproved. */
    Path file(String sha256);

    /** Forgets the bytes; nothing happens when they are not there. The caller sees to it that nobody needs them. */
    void remove(String sha256) throws IOException;
}
