package id.suluh.procurement.flag;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * R038: a buyer, a procuring entity or a tenderer with an unusual share of disqualified bids. For buyers the least number is called that of
 * processes in the settings and compared with that of bids, as in the reference.
 */
final class DisqualifiedBids implements Indicator {
    private static final long LEAST = 2;

    private final OptionalDouble threshold;
    private final Map<Subject, Map<String, Tally>> tallies;

    private final Map<Subject, Long> least;
    private final Map<Subject, Double> limits = new EnumMap<>(Subject.class);
    private final Map<Subject, Integer> compared = new EnumMap<>(Subject.class);

    private static final class Tally {
        private long submitted;
        private long disqualified;

        void add(Bid bid) {
            submitted++;
            disqualified += bid.disqualified() ? 1 : 0;
        }

        double ratio() {
            return (double) disqualified / submitted;
        }
    }

    DisqualifiedBids(FlagSettings settings) {
        long processes = settings.whole(code(), "minimum_contracting_processes", LEAST);
        long bids = settings.whole(code(), "minimum_submitted_bids", LEAST);
        this.threshold = settings.number(code(), "threshold");
        this.least = Map.of(Subject.BUYER, processes, Subject.PROCURING_ENTITY, processes, Subject.TENDERER, bids);
        this.tallies = Map.of(
                Subject.BUYER, new HashMap<>(),
                Subject.PROCURING_ENTITY, new HashMap<>(),
                Subject.TENDERER, new HashMap<>());
    }

    @Override
    public String code() {
        return "R038";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        List<Bid> submitted = process.submitted().toList();
        if (submitted.isEmpty()) {
            return Gap.NO_BIDS;
        }
        for (Bid bid : submitted) {
            add(Subject.BUYER, process.buyer(), bid);
            add(Subject.PROCURING_ENTITY, process.procuringEntity(), bid);
            bid.tenderers().ids().forEach(tenderer -> add(Subject.TENDERER, tenderer, bid));
        }
        boolean known = process.buyer() != null
                || process.procuringEntity() != null
                || submitted.stream().anyMatch(bid -> !bid.tenderers().ids().isEmpty());
        return known ? null : Gap.NO_ORGANIZATION;
    }

    private void add(Subject subject, @Nullable String id, Bid bid) {
        if (id != null) {
            of(subject).computeIfAbsent(id, first -> new Tally()).add(bid);
        }
    }

    private Map<String, Tally> of(Subject subject) {
        return tallies.getOrDefault(subject, Map.of());
    }

    @Override
    public void finish(Findings findings) {
        least.forEach((subject, number) -> {
            Map<String, Tally> enough = new HashMap<>(of(subject));
            enough.values().removeIf(tally -> tally.submitted < number);
            if (enough.isEmpty()) {
                return;
            }
            List<Double> ratios = enough.values().stream().map(Tally::ratio).toList();
            double limit = Fence.of(code(), subject.key(), threshold, ratios).upper(findings);
            limits.put(subject, limit);
            compared.put(subject, enough.size());
            enough.forEach((id, tally) -> {
                if (tally.ratio() >= limit) {
                    findings.flag(subject, id, code(), tally.ratio());
                }
            });
        });
    }

    @Override
    public double limit(Subject subject) {
        return limits.getOrDefault(subject, Double.NaN);
    }

    @Override
    public @Nullable Double figure(Subject subject, String id) {
        Tally tally = of(subject).get(id);
        return tally == null || tally.submitted < least.getOrDefault(subject, LEAST)
                ? null
                : Double.valueOf(tally.ratio());
    }

    @Override
    public int compared(Subject subject) {
        return compared.getOrDefault(subject, 0);
    }
}
