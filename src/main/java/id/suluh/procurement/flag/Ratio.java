package id.suluh.procurement.flag;

import org.jspecify.annotations.Nullable;

/**
 * One amount by another.
 *
 * @param value not a number when there is a gap
 */
record Ratio(double value, @Nullable Gap gap) {
    /** @param noPart said when the first amount is missing; the other is asked for first */
    static Ratio of(@Nullable Price part, Gap noPart, @Nullable Price whole, Gap noWhole) {
        if (whole == null) {
            return without(noWhole);
        }
        if (part == null) {
            return without(noPart);
        }
        return part.currency().equals(whole.currency())
                ? new Ratio(part.amount() / whole.amount(), null)
                : without(Gap.OTHER_CURRENCY);
    }

    private static Ratio without(Gap gap) {
        return new Ratio(Double.NaN, gap);
    }
}
