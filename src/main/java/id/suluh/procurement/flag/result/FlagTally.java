package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.web.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A flag over the contracts of somebody, as their page shows it.
 *
 * @param flagged of how many it holds
 * @param computed of how many it could be computed
 * @param href the contracts it holds of
 * @param asOf when the run ended that computed it
 */
public record FlagTally(String code, String name, String path, long flagged, long computed, String href, Instant asOf) {
    /**
     * For a page.
     *
     * @param list the search that lists all contracts that were counted
     */
    public static List<FlagTally> of(List<FlagResults.Tally> tallies, String list, Language language) {
        FlagBook book = FlagBook.standard();
        return tallies.stream()
                .flatMap(each -> book.find(each.code()).stream()
                        .map(flag -> new FlagTally(
                                each.code(),
                                flag.text("name", language),
                                flag.path(),
                                each.flagged(),
                                each.flagged() + each.clear(),
                                list + "&flag=" + each.code(),
                                each.asOf())))
                .toList();
    }

    /** How many of those it could be computed for it holds of. */
    public BigDecimal share() {
        return FlagResults.share(flagged, computed);
    }

    /** Whether it holds of any. */
    public boolean raised() {
        return flagged > 0;
    }
}
