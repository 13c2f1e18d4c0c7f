package id.suluh.seed.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One invented purchase with everything that will ever happen to it; releases tell it stage by stage.
 *
 * @param budget the ceiling (pagu), in rupiah
 * @param estimate the owner's estimate (HPS), in rupiah
 * @param bids best offer first; the first one wins unless the tender failed
 * @param turns what does not go straight
 * @param oddities what is unusual and how much
 */
record Purchase(
        int number,
        Work work,
        Buyer buyer,
        String title,
        Method method,
        Dates dates,
        int quantity,
        long budget,
        long estimate,
        List<Bid> bids,
        Turns turns,
        Map<Oddity.What, Integer> oddities) {

    /** Milestones, each in Jakarta. */
    record Dates(
            LocalDate planned,
            LocalDate announced,
            LocalDate bidsDue,
            LocalDate awarded,
            LocalDate signed,
            LocalDate ends) {}

    /**
     * Turns of the story.
     *
     * @param extended bidding time was lengthened by a week
     * @param failed no offer was accepted
     * @param amended the contract was changed half-way, by {@code addedPercent} of its value
     */
    record Turns(boolean extended, boolean failed, boolean amended, int addedPercent) {}

    /** How much of it is unusual in that way. */
    OptionalInt odd(Oddity.What what) {
        Integer value = oddities.get(what);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Own prefix {@code ocds-contoh}: no registered publisher has it. */
    String ocid() {
        return "ocds-contoh-%d-%06d".formatted(dates.planned().getYear(), number);
    }

    Bid winner() {
        return bids.get(0);
    }

    long contractAmount() {
        return winner().amount() / 100_000 * 100_000;
    }

    long amendedAmount() {
        return contractAmount() / 100 * (100 + turns.addedPercent());
    }

    long finalAmount() {
        return turns.amended() ? amendedAmount() : contractAmount();
    }

    LocalDate amendedOn() {
        return dates.signed().plusDays(work.days() / 2);
    }

    LocalDate finalEnd() {
        return turns.amended() ? dates.ends().plusDays(30) : dates.ends();
    }

    String contractNumber() {
        return "%03d/SP-CONTOH/%d".formatted(number, dates.signed().getYear());
    }
}
