package id.suluh.procurement.flag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R048: a supplier that delivers unusually many kinds of things, by the first digits of their classification. */
final class HeterogeneousSupplier implements Indicator {
    private static final long DIGITS = 2;
    private static final long PROCESSES = 20;

    private final long digits;
    private final long least;
    private final OptionalDouble threshold;
    private final Map<String, Portfolio> portfolios = new HashMap<>();
    private double limit = Double.NaN;

    private static final class Portfolio {
        private final Set<String> kinds = new HashSet<>();
        private long processes;
    }

    HeterogeneousSupplier(FlagSettings settings) {
        this.digits = settings.whole(code(), "digits", DIGITS);
        this.least = settings.whole(code(), "minimum_contracting_processes", PROCESSES);
        this.threshold = settings.number(code(), "threshold");
    }

    @Override
    public String code() {
        return "R048";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        if (process.awards() == null) {
            return Gap.NO_AWARDS;
        }
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Award award : process.activeAwards()) {
            String supplier = award.suppliers().single();
            if (supplier != null && !award.classes().isEmpty()) {
                kinds.computeIfAbsent(supplier, first -> new HashSet<>())
                        .addAll(award.classes().stream().map(this::beginning).collect(Collectors.toSet()));
            }
        }
        kinds.forEach((supplier, delivered) -> {
            Portfolio portfolio = portfolios.computeIfAbsent(supplier, first -> new Portfolio());
            portfolio.processes++;
            portfolio.kinds.addAll(delivered);
        });
        return kinds.isEmpty() ? Gap.NO_CLASSIFICATION : null;
    }

    private String beginning(String id) {
        return id.codePoints()
                .limit(digits)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void finish(Findings findings) {
        portfolios.values().removeIf(portfolio -> portfolio.processes < least);
        List<Double> counts = portfolios.values().stream()
                .map(each -> (double) each.kinds.size())
                .toList();
        limit = Fence.of(code(), threshold, counts).upperOrZero(findings);
        portfolios.forEach((supplier, portfolio) -> {
            if (portfolio.kinds.size() >= limit) {
                findings.flag(Subject.TENDERER, supplier, code(), portfolio.kinds.size());
            }
        });
    }

    @Override
    public double limit(Subject subject) {
        return limit;
    }

    @Override
    public @Nullable Double figure(Subject subject, String id) {
        Portfolio portfolio = subject == Subject.TENDERER ? portfolios.get(id) : null;
        return portfolio == null ? null : Double.valueOf(portfolio.kinds.size());
    }

    @Override
    public int compared(Subject subject) {
        return portfolios.size();
    }
}
