package id.suluh.procurement.ocds;

/**
 * A release as it stands in the input.
 *
 * @param ocid its contracting process, never blank
 * @param from what its package says
 */
public record RawRelease(String ocid, JsonText text, Origin origin, PackageInfo from) {}
