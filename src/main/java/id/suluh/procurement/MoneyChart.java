package id.suluh.procurement;

import id.suluh.web.Language;
import id.suluh.web.format.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as bars on one scale, laid out for a wide and for a narrow drawing, so that text never shrinks.
 *
 * @param wideHeight height of the wide drawing, 640 wide
 * @param narrowHeight height of the narrow drawing, 288 wide
 */
public record MoneyChart(List<Bar> bars, int wideHeight, int narrowHeight) {
    private static final int WIDE_ROW = 38;
    private static final int NARROW_ROW = 50;
    private static final int WIDE_BAR = 330;
    private static final int NARROW_BAR = 286;

    /** One bar. Numbers are places and lengths in the drawings. */
    public record Bar(
            MoneyKind kind,
            String amount,
            String wideLength,
            int wideText,
            String wideTop,
            int wideFigure,
            String narrowLength,
            int narrowText,
            String narrowTop) {}

    /** The drawing; null when there are fewer than two figures to compare. */
    static @Nullable MoneyChart of(List<ContractView.Figure> figures, Language language) {
        if (figures.size() < 2) {
            return null;
        }
        BigDecimal largest =
                figures.stream().map(figure -> figure.money().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (ContractView.Figure figure : figures) {
            int row = bars.size();
            double share = figure.money()
                    .amount()
                    .max(BigDecimal.ZERO)
                    .divide(largest, MathContext.DECIMAL32)
                    .doubleValue();
            bars.add(new Bar(
                    figure.kind(),
                    Numbers.grouped(figure.money().amount(), language),
                    tenths(share * WIDE_BAR),
                    27 + row * WIDE_ROW,
                    tenths(12.5 + row * WIDE_ROW),
                    21 + row * WIDE_ROW,
                    tenths(share * NARROW_BAR),
                    14 + row * NARROW_ROW,
                    tenths(20.5 + row * NARROW_ROW)));
        }
        return new MoneyChart(List.copyOf(bars), bars.size() * WIDE_ROW + 12, bars.size() * NARROW_ROW);
    }

    private static String tenths(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}
