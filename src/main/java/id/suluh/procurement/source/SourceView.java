package id.suluh.procurement.source;

import id.suluh.web.chart.BarChart;
import id.suluh.web.chart.Charts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source with its newest runs and the quality of its data.
 *
 * @param chart null before the first check
 * @param data the source as a schema.org data set, for search engines
 */
public record SourceView(
        SourceLine source,
        List<RunLine> runs,
        SourceQuality quality,
        @Nullable BarChart chart,
        String data) {
    /** The chart alone, to be kept. */
    public String picturePath() {
        return source.path() + Charts.ENDING;
    }
}
