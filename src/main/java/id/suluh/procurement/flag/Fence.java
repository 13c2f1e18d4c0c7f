package id.suluh.procurement.flag;

import java.util.Collection;
import java.util.OptionalDouble;

/** Where a value begins to stand out: at a threshold from the settings, else at the fence of all values seen. */
final class Fence {
    private final String indicator;
    private final String prefix;
    private final OptionalDouble threshold;
    private final Quartiles quartiles;

    private Fence(String indicator, String prefix, OptionalDouble threshold, Collection<Double> values) {
        this(
                indicator,
                prefix,
                threshold,
                new Quartiles(values.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private Fence(String indicator, String prefix, OptionalDouble threshold, Quartiles quartiles) {
        this.indicator = indicator;
        this.prefix = prefix;
        this.threshold = threshold;
        this.quartiles = quartiles;
    }

    static Fence of(String indicator, Quartiles quartiles) {
        return new Fence(indicator, "", OptionalDouble.empty(), quartiles);
    }

    static Fence of(String indicator, OptionalDouble threshold, Collection<Double> values) {
        return new Fence(indicator, "", threshold, values);
    }

    /** One of several fences of an indicator, told apart by a word before its figures. */
    static Fence of(String indicator, String word, OptionalDouble threshold, Collection<Double> values) {
        return new Fence(indicator, word + "_", threshold, values);
    }

    /**
     * Values at or below it stand out; not a number, so that none is, when more than a quarter of all are zero or the fence is no positive
     * number.
     */
    double lower(Findings findings) {
        note(findings, "lower_fence", threshold.orElse(quartiles.lowerFence()));
        return threshold.isEmpty() && quartiles.first() <= 0
                ? Double.NaN
                : positive(threshold.orElse(quartiles.lowerFence()));
    }

    /** Values at or above it stand out; not a number, so that none is, when the fence is no positive number. */
    double upper(Findings findings) {
        return positive(upperOrZero(findings));
    }

    /** As {@link #upper}, for values that cannot be zero. */
    double upperOrZero(Findings findings) {
        double fence = threshold.orElse(quartiles.upperFence());
        note(findings, "upper_fence", fence);
        return fence;
    }

    private void note(Findings findings, String name, double fence) {
        if (threshold.isEmpty()) {
            findings.figure(indicator, prefix + "q1", quartiles.first());
            findings.figure(indicator, prefix + "q3", quartiles.third());
        }
        findings.figure(indicator, prefix + name, fence);
    }

    private static double positive(double fence) {
        return fence > 0 ? fence : Double.NaN;
    }
}
