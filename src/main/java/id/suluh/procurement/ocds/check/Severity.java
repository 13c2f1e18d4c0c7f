package id.suluh.procurement.ocds.check;

/** How much a finding matters. */
public enum Severity {
    /** The data is not valid. */
    ERROR,
    /** The data is valid and hardly right, or will not be valid for long. */
    WARNING,
    /** Worth knowing. */
    INFO
}
