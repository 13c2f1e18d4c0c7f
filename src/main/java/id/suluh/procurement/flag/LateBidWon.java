package id.suluh.procurement.flag;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R030: a bid dated after the deadline won. Other awards of the process may still be open. */
final class LateBidWon implements Indicator {
    private final Comparator<String> order;

    /** @param order of two dates as written */
    LateBidWon(Comparator<String> order) {
        this.order = order;
    }

    @Override
    public String code() {
        return "R030";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        String deadline = process.closes();
        if (deadline == null) {
            return Gap.NO_TENDER_PERIOD;
        }
        if (process.bids() == null) {
            return Gap.NO_BIDS;
        }
        if (process.awards() == null) {
            return Gap.NO_AWARDS;
        }
        Set<String> suppliers = new HashSet<>();
        process.activeAwards()
                .forEach(award -> suppliers.addAll(award.suppliers().ids()));
        process.valid().filter(bid -> late(bid, deadline)).forEach(bid -> {
            for (String tenderer : bid.tenderers().ids()) {
                if (suppliers.contains(tenderer)) {
                    findings.flag(Subject.OCID, process.ocid(), code(), 1.0);
                    findings.flag(Subject.TENDERER, tenderer, code(), 1.0);
                }
            }
        });
        return process.valid().anyMatch(bid -> bid.date() != null) ? null : Gap.NO_BID_DATES;
    }

    private boolean late(Bid bid, String deadline) {
        return bid.date() != null && order.compare(bid.date(), deadline) > 0;
    }
}
