package id.suluh.procurement.supplier;

import java.util.Locale;

/** What can be decided about two suppliers. */
public enum DecisionKind {
    /** Keys of one party lead to both. */
    SAME_KEY,
    /** Their names are alike; nothing follows from it but a question. */
    PROPOSED_BY_NAME,
    /** They are one. */
    MERGED,
    /** They are two. */
    KEPT_APART,
    /** They had been merged and are two again. */
    SPLIT;

    /** Whether it is a question that waits for a decision. */
    boolean asks() {
        return this == SAME_KEY || this == PROPOSED_BY_NAME;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DecisionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
