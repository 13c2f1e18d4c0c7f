package id.suluh.procurement;

/** What a purchase is held on, in the order in which the page tells it. */
public enum TermName {
    NEED,
    CATEGORY,
    BUDGET_LINE,
    PROJECT,
    BUDGET_PART,
    BOUGHT_THROUGH,
    METHOD_REASON,
    ELIGIBILITY,
    SUBMISSION,
    AWARD_CRITERIA,
    SMALLEST_VALUE,
    QUESTION_TIME,
    EVALUATION_TIME,
    CONTRACT_TIME,
    BIDDER_COUNT,
    STANDING
}
