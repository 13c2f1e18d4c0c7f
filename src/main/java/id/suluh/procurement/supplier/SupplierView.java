package id.suluh.procurement.supplier;

import id.suluh.procurement.flag.result.FlagTally;
import id.suluh.web.chart.BarChart;
import id.suluh.web.chart.Charts;
import id.suluh.web.paging.Pager;
import id.suluh.web.twin.TwinFormat;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a supplier shows. Texts are plain.
 *
 * @param won processes it won
 * @param all processes it took part in
 * @param concentration null when no value is known
 * @param history what was decided about it, oldest first
 */
public record SupplierView(
        String code,
        String name,
        boolean fictional,
        List<KeyLine> keys,
        List<String> names,
        long won,
        long all,
        List<Participation> participations,
        Pager pager,
        List<YearTotal> years,
        @Nullable BarChart chart,
        @Nullable Concentration concentration,
        SingleBids singleBids,
        List<DecisionLine> history,
        List<FlagTally> flags) {
    /** The chart alone, to be kept. */
    public String picturePath() {
        return SupplierRecord.PATH + code + Charts.ENDING;
    }

    /** Other spellings of its name. */
    public List<String> otherNames() {
        return names.stream().filter(each -> !each.equals(name)).toList();
    }

    /** In which its lists can be taken away. */
    public List<String> formats() {
        return Arrays.stream(TwinFormat.values()).map(TwinFormat::code).toList();
    }

    /** Where everything it won is listed; what follows with {@code &} narrows the list. */
    public String wonHref() {
        return SupplierRecord.wonBy(code);
    }

    /** Whether a register says who it is; if not, only its publisher does. */
    public boolean registered() {
        return !keys.isEmpty();
    }

    /** Whether a number is not shown in full. */
    public boolean masked() {
        return keys.stream().anyMatch(KeyLine::masked);
    }

    /** Whether an award on this page names others too. */
    public boolean joint() {
        return participations.stream().anyMatch(Participation::joint);
    }

    /** Processes it took part in and did not win. */
    public long lost() {
        return all - won;
    }
}
