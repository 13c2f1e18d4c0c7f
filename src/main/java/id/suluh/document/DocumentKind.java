package id.suluh.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a document is: one of the 39 papers of a purchase that must be open under Article 15 paragraph 9 of Information Commission
 * Regulation 1 of 2021, in the order of two agencies' disclosure pages; a ruling; or something else.
 */
public enum DocumentKind {
    PROCUREMENT_PLAN("1"),
    TERMS_OF_REFERENCE("2"),
    OWN_ESTIMATE("3"),
    SPECIFICATION("4"),
    DRAFT_CONTRACT("5"),
    QUALIFICATION("6"),
    SELECTION_RULES("7"),
    BILL_OF_QUANTITIES("8"),
    SCHEDULE("9"),
    DRAWINGS("10"),
    FEASIBILITY("11"),
    BID_DOCUMENTS("12"),
    BID_LETTER("13"),
    LICENCE("14"),
    EXPLANATION("15"),
    NEGOTIATION("16"),
    OBJECTION("17"),
    AWARD_MINUTES("18"),
    SELECTION_REPORT("19"),
    APPOINTMENT("20"),
    PARTNERSHIP("21"),
    SELF_MANAGED("22"),
    SELF_MANAGED_TEAM("23"),
    MEMORANDUM("24"),
    CONTRACT("25"),
    CONTRACT_SUMMARY("26"),
    WORK_ORDER("27"),
    PERFORMANCE_BOND("28"),
    ADVANCE_BOND("29"),
    MAINTENANCE_BOND("30"),
    INVOICE("31"),
    PURCHASE_ORDER("32"),
    PAYMENT_ORDER("33"),
    DISBURSEMENT("34"),
    PROGRESS_REPORT("35"),
    COMPLETION_REPORT("36"),
    INSPECTION("37"),
    PROVISIONAL_HANDOVER("38"),
    FINAL_HANDOVER("39"),
    /** A ruling of a commission or a court. */
    RULING("ruling"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** {@code 1} to {@code 39}, {@code ruling} or {@code other}. */
    public String code() {
        return code;
    }

    /** The kind of that code; empty for a word that is none. */
    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
