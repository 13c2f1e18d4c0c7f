package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's part in what a supplier won.
 *
 * @param path page of the buyer; null when nobody says who bought
 * @param filter what narrows a list of contracts to this buyer
 * @param contracts all that the supplier won of it, those without a value included
 * @param share of the whole, from 0 to 1
 * @param square of the share in per cent: its part of the index of concentration
 */
public record BuyerShare(
        String buyer,
        @Nullable String path,
        @Nullable String filter,
        long contracts,
        Money total,
        BigDecimal share,
        BigDecimal square) {}
