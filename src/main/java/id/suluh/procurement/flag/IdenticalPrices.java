package id.suluh.procurement.flag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R028: different tenderers handed in the same price. Several bids of the same tenderers do not count. */
final class IdenticalPrices implements Indicator {
    private final PriceMethods methods;

    IdenticalPrices(FlagSettings settings) {
        this.methods = new PriceMethods(settings);
    }

    @Override
    public String code() {
        return "R028";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        if (!methods.has(process)) {
            return Gap.NO_PRICE_COMPARISON;
        }
        if (process.bids() == null) {
            return Gap.NO_BIDS;
        }
        Map<Price, Set<Set<String>>> byPrice = process.submitted()
                .filter(bid -> bid.price() != null && !bid.tenderers().ids().isEmpty())
                .collect(Collectors.groupingBy(
                        bid -> Objects.requireNonNull(bid.price()),
                        HashMap::new,
                        Collectors.mapping(bid -> new HashSet<>(bid.tenderers().ids()), Collectors.toSet())));
        byPrice.values().stream().filter(bidders -> bidders.size() > 1).forEach(bidders -> {
            findings.flag(Subject.OCID, process.ocid(), code(), 1.0);
            bidders.forEach(group -> group.forEach(tenderer -> findings.flag(Subject.TENDERER, tenderer, code(), 1.0)));
        });
        return byPrice.isEmpty() ? Gap.NO_PRICES : null;
    }
}
