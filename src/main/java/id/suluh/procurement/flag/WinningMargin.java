package id.suluh.procurement.flag;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the second-lowest bid was above the winner's.
 *
 * @param share the difference as a part of the winner's price
 */
record WinningMargin(String ocid, String winner, String second, double share) {
    /** What a process gives: the margin, or the reason there is none. */
    record Result(@Nullable WinningMargin margin, @Nullable Gap gap) {
        static Result without(Gap gap) {
            return new Result(null, gap);
        }
    }

    private record Offer(String tenderer, double amount) {
        static Offer lower(Offer one, Offer other) {
            return other.amount < one.amount ? other : one;
        }
    }

    static Result of(Tendering process, PriceMethods methods, MainCurrency currency) {
        if (!methods.has(process)) {
            return Result.without(Gap.NO_PRICE_COMPARISON);
        }
        Gap unsettled = process.outcomeGap();
        if (unsettled != null) {
            return Result.without(unsettled);
        }
        String supplier = process.onlySupplier();
        if (supplier == null) {
            return Result.without(Gap.NOT_ONE_SUPPLIER);
        }
        List<Offer> offers = offers(process, currency);
        return offers.isEmpty() ? Result.without(Gap.NO_PRICES) : compare(process.ocid(), supplier, offers);
    }

    private static Result compare(String ocid, String supplier, List<Offer> offers) {
        BinaryOperator<Offer> lower = Offer::lower;
        Map<Boolean, java.util.Optional<Offer>> lowest = offers.stream()
                .collect(Collectors.partitioningBy(
                        offer -> offer.tenderer().equals(supplier), Collectors.reducing(lower)));
        Offer winner = Objects.requireNonNull(lowest.get(true)).orElse(null);
        Offer second = Objects.requireNonNull(lowest.get(false)).orElse(null);
        if (winner == null || second == null || second.amount() < winner.amount()) {
            return Result.without(Gap.NOTHING_TO_COMPARE);
        }
        double share = (second.amount() - winner.amount()) / winner.amount();
        return Double.isNaN(share)
                ? Result.without(Gap.NOTHING_TO_COMPARE)
                : new Result(new WinningMargin(ocid, winner.tenderer(), second.tenderer(), share), null);
    }

    private static List<Offer> offers(Tendering process, MainCurrency currency) {
        return process.valid()
                .filter(bid -> bid.tenderers().single() != null)
                .filter(bid -> bid.price() != null && currency.takes(bid.price()))
                .map(bid -> new Offer(
                        Objects.requireNonNull(bid.tenderers().single()),
                        Objects.requireNonNull(bid.price()).amount()))
                .toList();
    }
}
