package id.suluh.procurement.flag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R025: a tenderer that bids as often as the busiest quarter and wins far less than the others. */
final class UnsuccessfulBids implements Indicator {
    private static final long PERCENTILE = 75;
    private static final double HUNDRED = 100.0;

    private final double share;
    private final OptionalDouble threshold;
    private final Map<String, Results> records = new HashMap<>();
    private double limit = Double.NaN;

    private static final class Results {
        private long bids;
        private long wins;

        double ratio() {
            return (double) wins / bids;
        }
    }

    UnsuccessfulBids(FlagSettings settings) {
        this.share = settings.whole(code(), "percentile", PERCENTILE) / HUNDRED;
        this.threshold = settings.number(code(), "threshold");
    }

    @Override
    public String code() {
        return "R025";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        Gap unsettled = process.outcomeGap();
        if (unsettled != null) {
            return unsettled;
        }
        String supplier = process.onlySupplier();
        if (supplier == null) {
            return Gap.NOT_ONE_SUPPLIER;
        }
        Set<String> tenderers = new HashSet<>();
        process.valid()
                .map(bid -> bid.tenderers().single())
                .filter(Objects::nonNull)
                .forEach(tenderers::add);
        for (String tenderer : tenderers) {
            Results record = records.computeIfAbsent(tenderer, first -> new Results());
            record.bids++;
            record.wins += tenderer.equals(supplier) ? 1 : 0;
        }
        return tenderers.isEmpty() ? Gap.NO_BIDS : null;
    }

    @Override
    public void finish(Findings findings) {
        double often = new Quartiles(
                        records.values().stream().mapToDouble(each -> each.bids).toArray())
                .at(share);
        findings.figure(code(), "upper_fence", often);
        List<Double> ratios = records.values().stream().map(Results::ratio).toList();
        limit = Fence.of(code(), threshold, ratios).lower(findings);
        records.forEach((tenderer, record) -> {
            if (record.bids >= often && record.ratio() <= limit) {
                findings.flag(Subject.TENDERER, tenderer, code(), record.ratio());
            }
        });
    }

    @Override
    public double limit(Subject subject) {
        return limit;
    }

    @Override
    public @Nullable Double figure(Subject subject, String id) {
        Results record = subject == Subject.TENDERER ? records.get(id) : null;
        return record == null ? null : Double.valueOf(record.ratio());
    }

    @Override
    public int compared(Subject subject) {
        return records.size();
    }
}
