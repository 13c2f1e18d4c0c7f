package id.suluh.platform.blob;

import id.suluh.platform.SuluhConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses where files are kept. */
final class BlobStores {
    private BlobStores() {}

    @Produces
    @ApplicationScoped
    static BlobStore blobs(SuluhConfig config) {
        return new FolderBlobs(config.dataDir().resolve("blobs").toAbsolutePath());
    }
}
