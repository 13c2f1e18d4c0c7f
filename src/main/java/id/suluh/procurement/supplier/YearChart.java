package id.suluh.procurement.supplier;

import id.suluh.web.Language;
import id.suluh.web.format.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Years as bars on one scale, oldest on top, laid out for a wide and for a narrow drawing, so that text never shrinks.
 *
 * @param currency of all bars
 * @param wideHeight height of the wide drawing, 640 wide
 * @param narrowHeight height of the narrow drawing, 288 wide
 */
public record YearChart(String currency, List<Bar> bars, int wideHeight, int narrowHeight) {
    private static final int MOST = 12;
    private static final int WIDE_ROW = 30;
    private static final int NARROW_ROW = 46;
    private static final int WIDE_BAR = 400;
    private static final int NARROW_BAR = 286;

    /** One bar. Numbers are places and lengths in the drawings. */
    public record Bar(
            String year,
            String amount,
            String wideLength,
            int wideText,
            int wideTop,
            String narrowLength,
            int narrowText,
            int narrowTop) {}

    /** The last dozen years of the currency; null when there are fewer than two to compare. */
    static @Nullable YearChart of(List<YearTotal> totals, String currency, Language language) {
        List<YearTotal> years = totals.stream()
                .filter(each -> each.year() != null && each.in(currency) != null)
                .limit(MOST)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.year())))
                .toList();
        if (years.size() < 2) {
            return null;
        }
        BigDecimal largest = years.stream().map(each -> amount(each, currency)).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (YearTotal year : years) {
            int row = bars.size();
            double share = amount(year, currency)
                    .max(BigDecimal.ZERO)
                    .divide(largest, MathContext.DECIMAL32)
                    .doubleValue();
            bars.add(new Bar(
                    String.valueOf(year.year()),
                    Numbers.grouped(amount(year, currency), language),
                    tenths(share * WIDE_BAR),
                    20 + row * WIDE_ROW,
                    6 + row * WIDE_ROW,
                    tenths(share * NARROW_BAR),
                    14 + row * NARROW_ROW,
                    20 + row * NARROW_ROW));
        }
        return new YearChart(currency, List.copyOf(bars), bars.size() * WIDE_ROW + 8, bars.size() * NARROW_ROW);
    }

    private static BigDecimal amount(YearTotal year, String currency) {
        return Objects.requireNonNull(year.in(currency)).amount();
    }

    private static String tenths(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}
