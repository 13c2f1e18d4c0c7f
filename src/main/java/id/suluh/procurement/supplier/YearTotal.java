package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier won in a year.
 *
 * @param year of the award or contract; null where no date was published
 * @param contracts processes won
 * @param total of those whose value is known, in one currency; null when none is known
 */
public record YearTotal(
        @Nullable Integer year, long contracts, @Nullable Money total) {}
