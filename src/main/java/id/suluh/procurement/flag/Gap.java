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
    NO_ORGANIZATION,
    /** Too few like it to compare with. */
    GROUP_TOO_SMALL,
    /** The values of its group do not allow a fence: too many are zero, or the fence is no positive number. */
    NO_FENCE,
    /** The next run will compare it with others. */
    AWAITS_RUN,
    /** No estimate (HPS) is published. */
    NO_ESTIMATE,
    /** No budget (pagu) is published. */
    NO_BUDGET,
    /** No value of a contract or an award is published. */
    NO_CONTRACT_VALUE,
    /** Amounts are in different currencies. */
    OTHER_CURRENCY,
    /** No limit is on record for that day and category. */
    NO_LIMIT,
    /** No date of the tender, its award or its contract is published. */
    NO_DATE,
    /** No plan is named, and others of its kind name none either. */
    NO_PLAN,
    /** The plan that is named is not here, or does not say when it was announced. */
    NO_PLAN_DATE,
    /** It is a plan, or the tender has not begun. */
    NOT_STARTED,
    /** Only one state of the contract is published. */
    NO_HISTORY,
    /** No payment with a date is published. */
    NO_PAYMENTS,
    /** No hand-over with a date is published. */
    NO_HAND_OVER,
    /** Fewer than two bidders have a published taxpayer number. */
    NO_IDENTIFIERS,
    /** Buyer or supplier is not identified. */
    NO_DEALINGS,
    /** Part of the method has never been published. */
    METHOD_UNPUBLISHED
}
