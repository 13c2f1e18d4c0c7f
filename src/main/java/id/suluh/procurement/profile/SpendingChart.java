package id.suluh.procurement.profile;

import id.suluh.web.Language;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spending by year as bars on one scale.
 *
 * @param height of the drawing, which is 640 wide
 */
public record SpendingChart(List<Bar> bars, int height) {
    /** Ten years are what a reader compares; the table has all. */
    private static final int YEARS = 10;

    private static final int ROW = 30;
    private static final int LONGEST = 420;

    /** One year. Numbers are places and lengths in the drawing. */
    public record Bar(String year, String amount, String length, int top, int text) {}

    /** The newest years in that currency; null when there are fewer than two to compare. */
    static @Nullable SpendingChart of(List<ProfileFigures.Spending> years, String currency, Language language) {
        List<ProfileFigures.Spending> drawn = years.stream()
                .filter(each -> each.currency().equals(currency) && !each.key().isEmpty())
                .toList();
        drawn = drawn.subList(Math.max(0, drawn.size() - YEARS), drawn.size());
        if (drawn.size() < 2) {
            return null;
        }
        BigDecimal largest =
                drawn.stream().map(ProfileFigures.Spending::agreed).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (ProfileFigures.Spending year : drawn) {
            double share = year.agreed().divide(largest, MathContext.DECIMAL32).doubleValue();
            int top = 4 + bars.size() * ROW;
            bars.add(new Bar(
                    year.key(),
                    MoneyText.brief(new Money(year.agreed(), currency), language),
                    String.valueOf(Math.round(share * LONGEST * 10) / 10.0),
                    top,
                    top + 16));
        }
        return new SpendingChart(List.copyOf(bars), bars.size() * ROW + 8);
    }
}
