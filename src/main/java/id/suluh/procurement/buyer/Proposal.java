package id.suluh.procurement.buyer;

import id.suluh.body.BodyRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody thinks a buyer is, for moderators.
 *
 * @param body null where the proposer misses it in the directory
 * @param missing its name then
 * @param anonymous whether the proposer was not logged in
 * @param contracts how many contracting processes the buyer has
 */
record Proposal(
        String code,
        State state,
        BuyerPlace buyer,
        @Nullable BodyRef body,
        @Nullable String missing,
        String reason,
        boolean anonymous,
        Instant at,
        @Nullable Instant decidedAt,
        long contracts) {
    /** What became of it. */
    enum State {
        OPEN,
        CONFIRMED,
        REFUSED,
        UNDONE
    }
}
