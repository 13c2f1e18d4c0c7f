package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's part in what a supplier won.
 *
 * @param path page of the buyer; null when it is no body known here
 * @param share of the whole, from 0 to 1
 * @param square of the share in per cent: its part of the index of concentration
 */
public record BuyerShare(
        String buyer, @Nullable String path, long contracts, Money total, BigDecimal share, BigDecimal square) {}
