package id.suluh.procurement.flag;

/** Why an indicator cannot be computed for a contracting process. What is not computable is neither flagged nor clear. */
public enum Gap {
    /** The tender was cancelled, or its procedure is excluded by the settings. */
    EXCLUDED,
    /** The procedure is not decided by price. */
    NO_PRICE_COMPARISON,
    /** The procurement method is none that the indicator is about, or is not published. */
    OTHER_METHOD,
    /** No tender period with a beginning and an end, each with date, time and zone. */
    NO_TENDER_PERIOD,
    /** The number of tenderers is not published. */
    NO_NUMBER_OF_TENDERERS,
    /** Bids are not published. */
    NO_BIDS,
    /** No bid says when it was handed in. */
    NO_BID_DATES,
    /** No bid with a price in the currency that is compared. */
    NO_PRICES,
    /** No bid but the winner's to compare with, or the winner's is not the lowest. */
    NOTHING_TO_COMPARE,
    /** Awards are not published. */
    NO_AWARDS,
    /** An award is pending. */
    AWARD_OPEN,
    /** Not exactly one award in force, or it has not exactly one supplier. */
    NOT_ONE_SUPPLIER,
    /** No item with a classification. */
    NO_CLASSIFICATION,
    /** Neither buyer nor procuring entity nor tenderer is identified. */
    NO_ORGANIZATION
}
