package id.suluh.procurement.supplier;

import java.time.Instant;

/**
 * A question about two suppliers, or a decision about them.
 *
 * @param at when it was asked or decided
 * @param evidence the key or the words they share
 */
public record PairRow(
        long id,
        DecisionKind kind,
        Instant at,
        String actor,
        String reason,
        String evidence,
        SupplierSide one,
        SupplierSide other) {
    /** Whether a key is shared, and not only a name. */
    public boolean sameKey() {
        return kind == DecisionKind.SAME_KEY;
    }
}
