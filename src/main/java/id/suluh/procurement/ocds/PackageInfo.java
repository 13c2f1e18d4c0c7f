package id.suluh.procurement.ocds;

/**
 * What a package says of all its releases. The version may stand after the releases, so it is settled only once the whole package is read.
 */
public final class PackageInfo {
    private OcdsVersion version;

    PackageInfo(OcdsVersion version) {
        this.version = version;
    }

    void settle(OcdsVersion found) {
        version = found;
    }

    /** The version as far as it is known. */
    public OcdsVersion version() {
        return version;
    }
}
