package id.suluh.procurement.profile;

import id.suluh.procurement.Counted;
import id.suluh.procurement.Method;
import id.suluh.procurement.flag.result.FlagTally;
import id.suluh.web.chart.BarChart;
import id.suluh.web.chart.Charts;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a body or a buyer as pages show them.
 *
 * @param name whose
 * @param home its page
 * @param path the page with all figures
 * @param all where its contracts are listed; what follows it with {@code &} narrows the list
 */
public record ProfileView(
        String name,
        String home,
        String path,
        String all,
        ProfileFigures figures,
        Instant asOf,
        List<Line> years,
        List<Line> methods,
        @Nullable BarChart chart,
        List<FlagTally> flags) {
    /** The chart alone, to be kept. */
    public String picturePath() {
        return path + Charts.ENDING;
    }

    /**
     * Spending of a year or by a method.
     *
     * @param method null in a line of a year
     * @param href the contracts it counts
     */
    public record Line(String key, @Nullable Method method, String href, ProfileFigures.Spending of) {
        public Money awarded() {
            return new Money(of.awarded(), of.currency());
        }

        public Money contracted() {
            return new Money(of.contracted(), of.currency());
        }

        public Money agreed() {
            return new Money(of.agreed(), of.currency());
        }

        /** Whether any award has a value, so that the sum means something. */
        public boolean hasAwarded() {
            return of.awarded().signum() != 0;
        }

        /** Whether any contract has a value. */
        public boolean hasContracted() {
            return of.contracted().signum() != 0;
        }
    }

    /** What was agreed in all, in the main currency. */
    public Money agreed() {
        return new Money(
                figures.years().stream()
                        .filter(each -> each.currency().equals(figures.currency()))
                        .map(ProfileFigures.Spending::agreed)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                figures.currency());
    }

    /** Of how many processes that sum is. */
    public long valued() {
        return figures.years().stream()
                .filter(each -> each.currency().equals(figures.currency()))
                .mapToLong(ProfileFigures.Spending::valued)
                .sum();
    }

    /** The contracts that have the agreed amount. */
    public String agreedHref() {
        return all + "&figure=" + Counted.AGREED.code(figures.currency());
    }

    /** The contracts that have both amounts of a pair. */
    public String href(ProfileFigures.Pair pair) {
        return all + "&figure=" + Counted.valueOf(pair.stages().name()).code(pair.currency());
    }

    /** What a supplier won here. */
    public String href(ProfileFigures.Share share) {
        return all + "&supplier=" + share.id();
    }

    /** How many flags hold of any of its contracts. */
    public long raised() {
        return flags.stream().filter(FlagTally::raised).count();
    }

    public String singleHref() {
        return all + "&figure=" + Counted.SINGLE_BID.code();
    }

    public String biddersHref() {
        return all + "&figure=" + Counted.BIDDERS_KNOWN.code();
    }

    public String jointHref() {
        return all + "&figure=" + Counted.JOINT.code();
    }

    /** The share of single bids; null where no number of bidders is known. */
    public @Nullable BigDecimal singleShare() {
        ProfileFigures.Bidding bidding = figures.bidding();
        return bidding.known() == 0
                ? null
                : BigDecimal.valueOf(bidding.single())
                        .divide(BigDecimal.valueOf(bidding.known()), MathContext.DECIMAL32);
    }

    /** What the largest suppliers' sum is of. */
    public Money total() {
        return new Money(figures.concentration().total(), figures.currency());
    }

    /** An amount in the main currency. */
    public Money money(BigDecimal amount) {
        return new Money(amount, figures.currency());
    }

    /** An amount of a pair of stages. */
    public Money money(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    /** The second stage as a share of the first; null where the first is nothing. */
    public @Nullable BigDecimal share(ProfileFigures.Pair pair) {
        return pair.before().signum() <= 0 ? null : pair.after().divide(pair.before(), MathContext.DECIMAL32);
    }
}
