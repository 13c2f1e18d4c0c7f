package id.suluh.procurement.flag;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** R036: the lowest bid was disqualified and another one is valid. Of bids at the same price the first counts. */
final class LowestBidDisqualified implements Indicator {
    private final PriceMethods methods;
    private final MainCurrency currency;

    LowestBidDisqualified(FlagSettings settings, MainCurrency currency) {
        this.methods = new PriceMethods(settings);
        this.currency = currency;
    }

    @Override
    public String code() {
        return "R036";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        if (!methods.has(process)) {
            return Gap.NO_PRICE_COMPARISON;
        }
        if (process.bids() == null) {
            return Gap.NO_BIDS;
        }
        if (process.activeAwards().isEmpty()) {
            return process.awards() == null ? Gap.NO_AWARDS : Gap.AWARD_OPEN;
        }
        List<Bid> priced = process.submitted()
                .filter(bid -> bid.price() != null && currency.takes(bid.price()))
                .toList();
        if (priced.isEmpty()) {
            return Gap.NO_PRICES;
        }
        Bid lowest = priced.stream()
                .reduce((one, other) -> amount(other) < amount(one) ? other : one)
                .orElseThrow();
        if (lowest.disqualified() && priced.stream().anyMatch(Bid::valid)) {
            findings.flag(Subject.OCID, process.ocid(), code(), 1.0);
        }
        return null;
    }

    private static double amount(Bid bid) {
        return Objects.requireNonNull(bid.price()).amount();
    }
}
