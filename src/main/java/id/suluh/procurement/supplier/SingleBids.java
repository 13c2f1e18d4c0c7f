package id.suluh.procurement.supplier;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Contests with one bidder among those won.
 *
 * @param known contests of which the number of bidders is known
 * @param single those with one
 * @param contests all open or selective contests won
 */
public record SingleBids(long known, long single, long contests) {
    /** Whether the number of bidders is known of all. */
    public boolean whole() {
        return known == contests;
    }

    /** From 0 to 1; null when no number is known. */
    public @Nullable BigDecimal share() {
        return known == 0 ? null : BigDecimal.valueOf(single).divide(BigDecimal.valueOf(known), MathContext.DECIMAL32);
    }
}
