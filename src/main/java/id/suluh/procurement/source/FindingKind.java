package id.suluh.procurement.source;

import java.util.Locale;

/** The rules of our check, to have words in both languages. */
public enum FindingKind {
    REQUIRED,
    WRONG_TYPE,
    WRONG_DATE,
    WRONG_URI,
    WRONG_OCID_PREFIX,
    EMPTY_FIELD,
    DUPLICATE_ID,
    CODE_NOT_IN_CLOSED_LIST,
    CODE_NOT_IN_OPEN_LIST,
    ADDITIONAL_FIELD,
    DEPRECATED_FIELD,
    MIXED_RELEASES,
    RELEASE_OF_ANOTHER_PROCESS,
    NOT_JSON,
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    DURATION_DIFFERS,
    DIRECT_WITH_COMPETITION,
    RESULT_BEFORE_ITS_TIME,
    CONTRACT_WITHOUT_ACTIVE_AWARD,
    PAYMENT_WITHOUT_ACTIVE_CONTRACT,
    DATE_MET_TOO_EARLY,
    OUT_OF_ORDER,
    AFTER_THE_RELEASE,
    NUMBER_OF_TENDERERS_DIFFERS,
    BUDGET_FAR_FROM_TENDER,
    CONTRACTS_FAR_FROM_AWARD,
    PAID_ABOVE_CONTRACT,
    PARTY_NOT_FOUND_ONCE,
    PARTY_WITHOUT_ITS_ROLE,
    PARTY_BY_ANOTHER_NAME,
    ROLE_NOWHERE_USED,
    AWARD_NOT_FOUND_ONCE,
    DATE_OUT_OF_RANGE,
    EMAIL_NOT_POSSIBLE,
    TELEPHONE_NOT_POSSIBLE,
    NEGATIVE_NUMBER,
    AMOUNT_OUT_OF_RANGE,
    LANGUAGE_NOT_TWO_LETTERS,
    FORMAT_UNKNOWN,
    DESCRIPTION_TOO_LONG,
    DOCUMENT_OF_ANOTHER_STAGE,
    /** A rule that has no words here yet; its code is shown. */
    OTHER;

    static FindingKind of(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        for (FindingKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return OTHER;
    }
}
