package id.suluh.procurement;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.chart.Bar;
import id.suluh.web.chart.BarChart;
import id.suluh.web.format.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a process, from plan to payment, as bars. */
final class MoneyChart {
    private MoneyChart() {}

    /** The chart, null when there are fewer than two figures to compare. */
    static @Nullable BarChart of(List<ContractView.Figure> figures, Language language) {
        if (figures.isEmpty()) {
            return null;
        }
        ContractMessages words = Messages.of(ContractMessages.class, language);
        List<Bar> bars = figures.stream()
                .map(each -> new Bar(
                        words.money(each.kind()),
                        Numbers.grouped(each.money().amount(), language),
                        each.money().amount(),
                        each.kind().look()))
                .toList();
        return BarChart.of(words.moneyTitle() + ", " + figures.get(0).money().currency(), bars);
    }
}
