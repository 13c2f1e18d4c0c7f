package id.suluh.document;

import id.suluh.document.extract.DocumentReader;
import id.suluh.document.extract.ReaderClassPath;
import id.suluh.document.extract.ReaderLimits;
import id.suluh.document.extract.Reading;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.blob.BlobStore;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one reader of this process, opened when the first file needs it. */
@Singleton
class ReaderService {
    private static final Logger LOG = Logger.getLogger(ReaderService.class);

    private final BlobStore blobs;
    private final Path temporary;
    private @Nullable DocumentReader reader;

    ReaderService(BlobStore blobs, SuluhConfig config) {
        this.blobs = blobs;
        this.temporary = config.dataDir().resolve("reader").toAbsolutePath();
    }

    Reading read(Claim claim) throws InterruptedException, IOException {
        return reader().read(blobs.file(claim.sha256()), claim.fileName());
    }

    private synchronized DocumentReader reader() throws IOException {
        DocumentReader open = reader;
        if (open == null) {
            Files.createDirectories(temporary);
            clear();
            open = DocumentReader.open(ReaderClassPath.find(), temporary, ReaderLimits.STANDARD);
            reader = open;
        }
        return open;
    }

    /** Two processes may clear the same folder at once; then one of them finds it half gone, and the next will do. */
    private void clear() {
        try {
            DocumentReader.clearLeftOvers(temporary);
        } catch (IOException problem) {
            LOG.warnf("what killed readers left in %s could not be cleared away: %s", temporary, problem);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
