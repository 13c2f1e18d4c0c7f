package id.suluh.procurement.ocds.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each value stands at a place, and where first. */
final class Tally {
    /** Stands for a field that is not there. */
    static final String NOTHING = "";

    private static final double WHOLE = 100;
    private static final int HUNDREDTH = 100;

    private final Map<String, Counted> values = new HashMap<>();
    private final Map<String, List<BigDecimal>> amounts = new HashMap<>();
    private long count;

    /**
     * A share of all.
     *
     * @param share in per cent
     * @param count of how many
     */
    record Figure(double share, long count, String example, String ocid) {
        static Figure of(long part, long whole, String example, String ocid) {
            return new Figure(whole == 0 ? 0 : WHOLE * part / whole, whole, example, ocid);
        }
    }

    private static final class Counted {
        private final String ocid;
        private long times;
        private boolean several;

        Counted(String ocid) {
            this.ocid = ocid;
        }
    }

    void add(String value, String ocid) {
        Counted counted = values.computeIfAbsent(value, first -> new Counted(ocid));
        counted.times++;
        counted.several |= !counted.ocid.equals(ocid);
        count++;
    }

    void amount(Amounts amount, String ocid) {
        add(amount.toString(), ocid);
        amounts.computeIfAbsent(amount.currency(), first -> new ArrayList<>()).add(amount.sum());
    }

    Figure share(String value) {
        Counted counted = values.getOrDefault(value, new Counted(""));
        return Figure.of(counted.times, count, value, counted.ocid);
    }

    /** The value that stands there most often. */
    Figure top() {
        return values.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Counted>>comparingLong(each -> each.getValue().times)
                        .thenComparing(Map.Entry::getKey))
                .map(each -> Figure.of(each.getValue().times, count, each.getKey(), each.getValue().ocid))
                .orElse(Figure.of(0, 0, "", ""));
    }

    /** Values that stand there once, of all different ones. */
    Figure once() {
        long once = values.values().stream().filter(each -> each.times == 1).count();
        return new Figure(values.isEmpty() ? 0 : WHOLE * once / values.size(), count, "", "");
    }

    /** Values that are of one process only, of all different ones. */
    Figure unique() {
        Map.Entry<String, Counted> shared = values.entrySet().stream()
                .filter(each -> each.getValue().several)
                .min(Map.Entry.comparingByKey())
                .orElse(Map.entry("", new Counted("")));
        long unique = values.values().stream().filter(each -> !each.several).count();
        return Figure.of(unique, values.size(), shared.getKey(), shared.getValue().ocid);
    }

    /** What the largest hundredth of the amounts makes up of their sum, in the currency that most are in. */
    Figure topHundredth() {
        List<BigDecimal> most = new ArrayList<>(amounts.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of()));
        most.sort(Comparator.reverseOrder());
        BigDecimal sum = sum(most);
        BigDecimal largest = sum(most.subList(0, most.size() / HUNDREDTH));
        double share = sum.signum() == 0 ? 0 : WHOLE * largest.doubleValue() / sum.doubleValue();
        return new Figure(share, most.size(), most.isEmpty() ? "" : most.get(0).toPlainString(), "");
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
