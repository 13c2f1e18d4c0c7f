package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bid as far as the indicators look at it.
 *
 * @param date as written
 */
record Bid(
        @Nullable String status,
        Organizations tenderers,
        @Nullable Price price,
        @Nullable String date) {
    private static final Set<String> NOT_SUBMITTED = Set.of("invited", "withdrawn");

    static Bid of(JsonObject bid) {
        return new Bid(
                bid.text("status"),
                Organizations.of(bid.get("tenderers")),
                Price.of(bid.object("value")),
                bid.text("date"));
    }

    /** Whether it was handed in, whatever became of it. A status outside the code list counts; none does not. */
    boolean submitted() {
        return status != null && !NOT_SUBMITTED.contains(status);
    }

    boolean valid() {
        return "valid".equals(status);
    }

    boolean disqualified() {
        return "disqualified".equals(status);
    }
}
