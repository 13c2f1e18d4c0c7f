package id.suluh.procurement.profile;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.chart.Bar;
import id.suluh.web.chart.BarChart;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spending by year as bars. */
final class SpendingChart {
    /** Ten years are what a reader compares; the table has all. */
    private static final int YEARS = 10;

    private SpendingChart() {}

    /** The newest years in that currency; null when there are fewer than two to compare. */
    static @Nullable BarChart of(List<ProfileFigures.Spending> years, String currency, Language language) {
        List<Bar> bars = years.stream()
                .filter(each -> each.currency().equals(currency) && !each.key().isEmpty())
                .map(each -> new Bar(
                        each.key(),
                        MoneyText.brief(new Money(each.agreed(), currency), language),
                        each.agreed(),
                        Bar.Look.INK))
                .toList();
        return BarChart.of(
                Messages.of(ProfileMessages.class, language).chart(currency),
                bars.subList(Math.max(0, bars.size() - YEARS), bars.size()));
    }
}
