package id.suluh.procurement.checklist;

/** What has to have happened before a document can be missed. */
public enum Phase {
    PLANNED,
    /** Bidders were invited, or there is a supplier already. */
    OFFERED,
    /** A supplier was chosen. */
    AWARDED,
    SIGNED,
    /** The work was to begin by now, or something of it is told. */
    BEGUN,
    /** A payment was told. */
    PAID,
    /** The published end of the work has passed, or the contract was closed. */
    FINISHED,
    /** The contract was closed. */
    CLOSED
}
