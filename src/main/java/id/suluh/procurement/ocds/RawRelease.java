package id.suluh.procurement.ocds;

/**
 * A release as it stands in the input.
 *
 * @param ocid its contracting process, never blank
 * @param from what its package says
 */
public record RawRelease(String ocid, JsonText text, Origin origin, PackageInfo from) {
    /** A release that was made from another format, by the current version of the standard. */
    public static RawRelease made(String ocid, JsonObject release, Origin origin) {
        return new RawRelease(ocid, new JsonText(JsonTree.bytes(release)), origin, new PackageInfo(OcdsVersion.V1_1));
    }
}
