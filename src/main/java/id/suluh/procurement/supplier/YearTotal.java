package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier won in a year.
 *
 * @param year of the award or contract; null where no date was published
 * @param contracts processes won
 * @param totals of those whose value is known, one for each currency; none when no value is known
 */
public record YearTotal(@Nullable Integer year, long contracts, List<Money> totals) {
    /** The total in that currency; null where none is known. */
    @Nullable
    Money in(String currency) {
        return totals.stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(null);
    }
}
