package id.suluh.procurement.checklist;

/** The three stages of the list; stages are as two agencies group them. */
public enum Group {
    PLANNING,
    SELECTION,
    IMPLEMENTATION
}
