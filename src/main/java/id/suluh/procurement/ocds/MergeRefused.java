package id.suluh.procurement.ocds;

/** The releases of an OCID cannot be merged. The message says why in one sentence. */
public final class MergeRefused extends RuntimeException {
    public MergeRefused(String reason) {
        super(reason);
    }
}
