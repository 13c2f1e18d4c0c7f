package id.suluh.procurement.ocds.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An amount in a currency, as far as it can be compared. */
record Amounts(BigDecimal sum, String currency) {
    static Optional<Amounts> of(At value) {
        String currency = value.text("currency");
        Optional<BigDecimal> amount = value.number("amount");
        return currency == null ? Optional.empty() : amount.map(number -> new Amounts(number, currency));
    }

    /** The sum; empty when there is none, or it would mix currencies or leave one out. */
    static Optional<Amounts> sum(List<At> values) {
        Optional<Amounts> total = Optional.empty();
        for (At value : values) {
            Optional<Amounts> next = of(value);
            if (next.isEmpty() || (total.isPresent() && !total.get().comparable(next.get()))) {
                return Optional.empty();
            }
            total = Optional.of(total.map(sum -> new Amounts(sum.sum.add(next.get().sum), sum.currency))
                    .orElse(next.get()));
        }
        return total;
    }

    boolean comparable(Amounts other) {
        return currency.equals(other.currency);
    }

    /** Whether this is between half of and one and a half times the other, or cannot be compared with it. */
    boolean near(Amounts other) {
        BigDecimal two = BigDecimal.valueOf(2);
        return !comparable(other)
                || other.sum.signum() <= 0
                || (sum.multiply(two).compareTo(other.sum) >= 0
                        && sum.multiply(two).compareTo(other.sum.multiply(BigDecimal.valueOf(3))) <= 0);
    }

    boolean above(Amounts other) {
        return comparable(other) && sum.compareTo(other.sum) > 0;
    }

    @Override
    public String toString() {
        return sum.toPlainString() + " " + currency;
    }
}
