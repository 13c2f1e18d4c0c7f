package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what a supplier won is spread over buyers: the index of Herfindahl and Hirschman, the sum of the squares of the shares in per cent,
 * 10,000 when there is one buyer.
 *
 * @param buyers largest first; those after the first ten are in {@code others}
 * @param others sum of the squares of those that are not listed
 * @param hhi rounded to a whole number
 */
public record Concentration(List<BuyerShare> buyers, long otherBuyers, BigDecimal others, BigDecimal hhi, Money whole) {
    private static final int LISTED = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What one buyer bought. */
    record Bought(
            String buyer, @Nullable String path, @Nullable String filter, long contracts, BigDecimal total) {}

    /** The spread; null when nothing with a value was won. */
    static @Nullable Concentration of(List<Bought> all, String currency) {
        BigDecimal whole = all.stream().map(Bought::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0) {
            return null;
        }
        List<BuyerShare> shares = all.stream()
                .map(each -> {
                    BigDecimal share = each.total().divide(whole, MathContext.DECIMAL64);
                    BigDecimal percent = share.multiply(HUNDRED);
                    return new BuyerShare(
                            each.buyer(),
                            each.path(),
                            each.filter(),
                            each.contracts(),
                            new Money(each.total(), currency),
                            share,
                            percent.multiply(percent).setScale(1, RoundingMode.HALF_UP));
                })
                .toList();
        List<BuyerShare> listed = shares.subList(0, Math.min(LISTED, shares.size()));
        List<BuyerShare> rest = shares.subList(listed.size(), shares.size());
        return new Concentration(
                List.copyOf(listed),
                rest.size(),
                squares(rest),
                squares(shares).setScale(0, RoundingMode.HALF_UP),
                new Money(whole, currency));
    }

    /** The share of all buyers together. */
    public BigDecimal everything() {
        return BigDecimal.ONE;
    }

    private static BigDecimal squares(List<BuyerShare> shares) {
        return shares.stream().map(BuyerShare::square).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
