package id.suluh.procurement.flag;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Means or greatest values by name. */
final class DoubleSums {
    private final Map<String, double[]> sums = new HashMap<>();

    void add(String name, double value) {
        double[] sum = sums.computeIfAbsent(name, first -> new double[2]);
        sum[0] += value;
        sum[1]++;
    }

    double mean(String name) {
        double[] sum = sums.get(name);
        return sum == null ? Double.NaN : sum[0] / sum[1];
    }

    /** Keeps the greater one. */
    void greatest(String name, double value) {
        double[] kept = sums.computeIfAbsent(name, first -> new double[] {value, 1});
        kept[0] = Math.max(kept[0], value);
    }

    void each(BiConsumer<String, Double> taker) {
        sums.forEach((name, sum) -> taker.accept(name, sum[0]));
    }
}
