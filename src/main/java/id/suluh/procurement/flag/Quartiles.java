package id.suluh.procurement.flag;

import java.util.Arrays;

/**
 * Sample quantiles by the definition numbered 8 in Hyndman and Fan (1996), and the fences one and a half interquartile ranges outside the
 * quartiles. Not a number when the sample is empty, and then nothing is beyond a fence.
 */
final class Quartiles {
    private static final double WHISKER = 1.5;
    private static final double THIRD = 1.0 / 3.0;

    private final double[] sorted;

    Quartiles(double[] sample) {
        this.sorted = sample.clone();
        Arrays.sort(sorted);
    }

    double at(double share) {
        int n = sorted.length;
        if (n == 0 || share < 0 || share > 1) {
            return Double.NaN;
        }
        double h = (n + THIRD) * share + THIRD;
        int k = (int) Math.floor(h);
        if (k <= 0) {
            return sorted[0];
        }
        if (k >= n) {
            return sorted[n - 1];
        }
        return sorted[k - 1] + (h - k) * (sorted[k] - sorted[k - 1]);
    }

    double first() {
        return at(0.25);
    }

    double third() {
        return at(0.75);
    }

    double lowerFence() {
        return Math.fma(third() - first(), -WHISKER, first());
    }

    double upperFence() {
        return Math.fma(third() - first(), WHISKER, third());
    }
}
