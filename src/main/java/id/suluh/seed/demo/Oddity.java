package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Something unusual about one purchase, with an innocent reason: a row of {@code oddities.csv}. They are there so that each red flag can be
 * seen in the invented world.
 *
 * @param number of the purchase
 */
record Oddity(int number, What what, int value) {
    /** What is unusual. */
    enum What {
        /** The bidder of that place in order is a branch of the winner. */
        BRANCH,
        /** The contract grows by so many per cent. */
        ADDED,
        /** The plan is announced so many days after the tender. */
        PLAN,
        /** The first payment comes so many days before the first hand-over. */
        ADVANCE,
        /** It is another package like the one of that number. */
        SECOND,
        /** The owner's estimate is so many millions. */
        ESTIMATE,
        /** The budget is so many thousandths of the estimate. */
        BUDGET,
        /** The winner's offer is so many thousandths of the estimate. */
        DISCOUNT,
        /** The winner's offer is dated so many days after the last day for offers. */
        LATE
    }

    static Oddity of(NamedCsvRecord row) {
        return new Oddity(
                Integer.parseInt(row.getField("number")),
                What.valueOf(row.getField("what").toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(row.getField("value")));
    }
}
