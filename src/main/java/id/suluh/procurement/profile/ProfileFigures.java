package id.suluh.procurement.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body or a buyer bought, in figures.
 *
 * @param processes how many public processes there are
 * @param currency the one the concentration and the chart are in: rupiah, unless there are none
 * @param years spending by year and currency, oldest first; those without a year last
 * @param methods spending by method and currency, largest first
 * @param pairs sums of two stages over the processes that have both
 */
public record ProfileFigures(
        long processes,
        String currency,
        List<Spending> years,
        List<Spending> methods,
        List<Pair> pairs,
        Concentration concentration,
        Bidding bidding) {

    /**
     * Spending of a year or by a method, in one currency.
     *
     * @param key the year or the code of the method; blank where the data has none
     * @param processes how many processes, those without an amount included
     * @param awarded sum of awards that stand
     * @param contracted sum of contracts that stand
     * @param agreed the contract's value, else the award's
     * @param valued how many processes that sum is of
     */
    public record Spending(
            String key,
            String currency,
            long processes,
            BigDecimal awarded,
            BigDecimal contracted,
            BigDecimal agreed,
            long valued) {}

    /**
     * Two stages compared.
     *
     * @param processes how many have both
     */
    public record Pair(Stages stages, String currency, long processes, BigDecimal before, BigDecimal after) {}

    /** Which stages are compared. */
    public enum Stages {
        PLANNED_ESTIMATED,
        ESTIMATED_CONTRACTED,
        PLANNED_CONTRACTED,
        CONTRACTED_PAID
    }

    /**
     * How much goes to how few.
     *
     * @param suppliers how many suppliers with an amount of their own
     * @param total their sum
     * @param hhi sum of squared shares in per cent: 10,000 where one has all; null without amounts
     * @param joint how many awards to several suppliers together are left out
     * @param top the largest
     */
    public record Concentration(
            long suppliers, BigDecimal total, @Nullable BigDecimal hhi, long joint, List<Share> top) {}

    /**
     * What one supplier got.
     *
     * @param processes all that it won, those without an amount of its own included
     */
    public record Share(String id, String name, BigDecimal amount, long processes, BigDecimal share) {}

    /**
     * How many take part where anyone may.
     *
     * @param known open and selective processes whose number of bidders is known
     * @param single those of them with one
     */
    public record Bidding(long known, long single) {}
}
