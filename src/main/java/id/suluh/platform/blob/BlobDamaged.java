package id.suluh.platform.blob;

import java.io.IOException;

/** The stored bytes are missing or are not those of their hash. */
public final class BlobDamaged extends IOException {
    private static final long serialVersionUID = 1;

    BlobDamaged(String sha256, String what) {
        super("blob " + sha256 + " " + what);
    }
}
