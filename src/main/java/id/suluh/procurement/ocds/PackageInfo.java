package id.suluh.procurement.ocds;

import org.jspecify.annotations.Nullable;

/**
 * What a package says of all its releases. Version and publisher may stand after the releases, so they are settled only once the whole package is read.
 */
public final class PackageInfo {
    private OcdsVersion version;
    private @Nullable String publisher;

    PackageInfo(OcdsVersion version) {
        this.version = version;
    }

    void settle(OcdsVersion found) {
        version = found;
    }

    void publisher(@Nullable String name) {
        publisher = name;
    }

    /** Name of the publisher; null where the package names none, or was not read to that place yet. */
    public @Nullable String publisher() {
        return publisher;
    }

    /** The version as far as it is known. */
    public OcdsVersion version() {
        return version;
    }
}
