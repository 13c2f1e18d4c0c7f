package id.suluh.request.clock;

import java.time.LocalDate;

/**
 * What is to be counted.
 *
 * @param from day 0: the day of receipt, which does not count
 * @param extended with the one extension the law allows; only the answer has one
 */
public record DeadlineQuery(Regime regime, Step step, LocalDate from, boolean extended) {
    /** Without extension. */
    public static DeadlineQuery of(Regime regime, Step step, LocalDate from) {
        return new DeadlineQuery(regime, step, from, false);
    }
}
