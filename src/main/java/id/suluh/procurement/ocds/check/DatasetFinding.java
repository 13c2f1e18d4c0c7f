package id.suluh.procurement.ocds.check;

import java.util.Locale;

/**
 * What many releases together came to.
 *
 * @param figure in per cent
 * @param count of how many values
 * @param example what the figure is about most: an amount, an id, a buyer; may be empty
 * @param ocid where the example stands; may be empty
 */
public record DatasetFinding(DatasetRule rule, double figure, long count, String example, String ocid) {
    /** Whether it is usual. */
    public boolean holds() {
        return rule.usual(figure);
    }

    /** In words. */
    public String message() {
        return String.format(
                Locale.ROOT,
                "%s: %.1f %% of %d; usual is %s to %s %%%s",
                rule.subject(),
                figure,
                count,
                plain(rule.least()),
                plain(rule.most()),
                example.isEmpty() ? "" : "; for example " + example);
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.format(Locale.ROOT, "%.1f", limit);
    }
}
