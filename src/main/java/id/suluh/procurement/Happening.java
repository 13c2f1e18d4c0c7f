package id.suluh.procurement;

/** What a line of the timeline is about. */
public enum Happening {
    MILESTONE_DUE,
    TENDER_OPENED,
    TENDER_CLOSES,
    AWARDED,
    /** An award that was cancelled or came to nothing. */
    NOT_AWARDED,
    SIGNED,
    WORK_BEGINS,
    WORK_ENDS,
    AMENDED,
    MILESTONE_MET,
    PAID
}
