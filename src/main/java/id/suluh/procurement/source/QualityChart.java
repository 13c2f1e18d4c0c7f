package id.suluh.procurement.source;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.chart.Bar;
import id.suluh.web.chart.BarChart;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The share of releases without an error by run, as bars on the scale of all releases, newest run on top. */
final class QualityChart {
    private QualityChart() {}

    /** The chart; null before the first check. */
    static @Nullable BarChart of(SourceQuality quality, Language language) {
        SourceMessages words = Messages.of(SourceMessages.class, language);
        return quality.runs().isEmpty()
                ? null
                : BarChart.of(
                        words.clean(),
                        quality.runs().stream()
                                .map(each -> new Bar(
                                        words.runNumbered(each.run()), each.clean(), each.cleanShare(), Bar.Look.INK))
                                .toList(),
                        BigDecimal.ONE);
    }
}
