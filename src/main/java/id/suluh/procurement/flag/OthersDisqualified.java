package id.suluh.procurement.flag;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R035: all tenderers but the winner were disqualified. */
final class OthersDisqualified implements Indicator {
    private final long least;

    OthersDisqualified(FlagSettings settings) {
        this.least = Math.max(1, settings.whole(code(), "threshold", 1));
    }

    @Override
    public String code() {
        return "R035";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        Gap unsettled = process.outcomeGap();
        if (unsettled != null) {
            return unsettled;
        }
        Set<String> valid = new HashSet<>();
        Set<String> disqualified = new HashSet<>();
        process.submitted().forEach(bid -> {
            if (bid.valid()) {
                valid.addAll(bid.tenderers().ids());
            } else if (bid.disqualified()) {
                disqualified.addAll(bid.tenderers().ids());
            }
        });
        Set<String> suppliers = new HashSet<>();
        process.activeAwards()
                .forEach(award -> suppliers.addAll(award.suppliers().ids()));
        disqualified.removeAll(valid);
        if (valid.size() == 1 && valid.equals(suppliers) && disqualified.size() >= least) {
            findings.flag(Subject.OCID, process.ocid(), code(), disqualified.size());
            valid.forEach(winner -> findings.flag(Subject.TENDERER, winner, code(), 0.0));
        }
        return valid.isEmpty() && disqualified.isEmpty() ? Gap.NO_BIDS : null;
    }
}
