package id.suluh.procurement.supplier;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.chart.Bar;
import id.suluh.web.chart.BarChart;
import id.suluh.web.format.Money;
import id.suluh.web.format.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a supplier won by year as bars, oldest on top. */
final class YearChart {
    private static final int MOST = 12;

    private YearChart() {}

    /** The last dozen years of the currency; null when there are fewer than two to compare. */
    static @Nullable BarChart of(List<YearTotal> totals, String currency, Language language) {
        List<Bar> bars = totals.stream()
                .filter(each -> each.year() != null && each.in(currency) != null)
                .limit(MOST)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.year())))
                .map(each -> bar(each, Objects.requireNonNull(each.in(currency)), language))
                .toList();
        return BarChart.of(Messages.of(SupplierMessages.class, language).years() + ", " + currency, bars);
    }

    private static Bar bar(YearTotal year, Money total, Language language) {
        return new Bar(
                String.valueOf(year.year()), Numbers.grouped(total.amount(), language), total.amount(), Bar.Look.INK);
    }
}
