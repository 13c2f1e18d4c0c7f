package id.suluh.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bars on one scale, laid out for a wide and for a narrow drawing, so that text never shrinks. The {@code bars} tag draws both.
 *
 * @param title what the bars tell, with the unit
 * @param labelWidth room for the labels of the wide drawing
 */
public record BarChart(String title, int labelWidth, List<Placed> bars) {
    /** Width of the wide drawing. */
    public static final int WIDE = 640;

    /** Width of the narrow drawing. */
    public static final int NARROW = 288;

    private static final int WIDE_ROW = 32;
    private static final int NARROW_ROW = 46;
    /** Of a letter at the size of the drawing's text, taken generously. */
    private static final double LETTER = 6.6;

    /** A bar with its places and lengths in the drawings. */
    public record Placed(
            Bar bar,
            String wideLength,
            int wideText,
            int wideTop,
            String narrowLength,
            int narrowText,
            int narrowTop) {}

    /** The bars on the scale of the largest; null when there are fewer than two, which compare nothing. */
    public static @Nullable BarChart of(String title, List<Bar> bars) {
        BigDecimal largest = bars.stream().map(Bar::size).reduce(BigDecimal.ZERO, BigDecimal::max);
        return bars.size() < 2 ? null : of(title, bars, largest.signum() > 0 ? largest : BigDecimal.ONE);
    }

    /** The bars on the scale of a whole, such as 1 for shares. */
    public static BarChart of(String title, List<Bar> bars, BigDecimal whole) {
        int label = room(bars.stream().mapToInt(bar -> bar.label().length()).max());
        int figure = room(bars.stream().mapToInt(bar -> bar.figure().length()).max());
        int wide = Math.max(40, WIDE - label - figure);
        List<Placed> placed = new ArrayList<>();
        for (Bar bar : bars) {
            int row = placed.size();
            double share = bar.size()
                    .max(BigDecimal.ZERO)
                    .divide(whole, MathContext.DECIMAL32)
                    .doubleValue();
            placed.add(new Placed(
                    bar,
                    tenths(share * wide),
                    20 + row * WIDE_ROW,
                    6 + row * WIDE_ROW,
                    tenths(share * (NARROW - 2)),
                    14 + row * NARROW_ROW,
                    20 + row * NARROW_ROW));
        }
        return new BarChart(title, label, List.copyOf(placed));
    }

    private static int room(OptionalInt letters) {
        return (int) Math.ceil(letters.orElse(0) * LETTER) + 12;
    }

    /** Height of the wide drawing. */
    public int wideHeight() {
        return bars.size() * WIDE_ROW + 8;
    }

    /** Height of the narrow drawing. */
    public int narrowHeight() {
        return bars.size() * NARROW_ROW;
    }

    /** All of it in one sentence. */
    public String inWords() {
        return title + ": "
                + bars.stream()
                        .map(each -> each.bar().label() + " " + each.bar().figure())
                        .collect(Collectors.joining("; "));
    }

    private static String tenths(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}
