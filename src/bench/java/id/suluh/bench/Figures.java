package id.suluh.bench;

import java.util.Arrays;
import java.util.Locale;

/** What a benchmark prints: one line of JSON per figure. */
final class Figures {
    private final String bench;

    /** @param bench name of the benchmark, as in its command */
    Figures(String bench) {
        this.bench = bench;
    }

    void print(String what, String unit, double value) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"what\":\"%s\",\"unit\":\"%s\",\"value\":%.2f}%n",
                bench,
                what,
                unit,
                value);
        System.out.flush();
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
