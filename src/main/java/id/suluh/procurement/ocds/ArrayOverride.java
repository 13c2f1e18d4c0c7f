package id.suluh.procurement.ocds;

/** How the objects of one array are matched when their ids cannot be trusted. */
public enum ArrayOverride {
    /** None is matched: every object of every release is kept. */
    APPEND,
    /** The first with the first, the second with the second. */
    POSITION
}
