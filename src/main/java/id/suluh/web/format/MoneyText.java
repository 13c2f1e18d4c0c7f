package id.suluh.web.format;

import static id.suluh.web.format.Numbers.JOIN;

import id.suluh.web.Language;
import java.math.BigDecimal;
import java.util.List;

/** Money in full, {@code Rp 12.324.000.000}, and in short, {@code Rp 12,3 miliar}. */
public final class MoneyText {
    /** Largest first. One billion is {@code miliar}; {@code triliun} is the English trillion. */
    private static final List<Step> STEPS = List.of(
            new Step(12, "triliun", "trillion"), new Step(9, "miliar", "billion"), new Step(6, "juta", "million"));

    private MoneyText() {}

    /** The whole figure; decimals only when there are any. */
    public static String full(Money money, Language language) {
        return symbol(money.currency()) + JOIN + Numbers.cents(money.amount(), language);
    }

    /** The figure with one decimal and the word for its size; below a million the whole figure. */
    public static String brief(Money money, Language language) {
        BigDecimal size = money.amount().abs();
        for (Step step : STEPS) {
            // 999,950,000 would round to "1000 million": leave it to the next step up.
            if (size.compareTo(BigDecimal.ONE.movePointRight(step.zeros).multiply(new BigDecimal("0.99995"))) >= 0) {
                String figure = Numbers.decimal(money.amount().movePointLeft(step.zeros), 1, language);
                return symbol(money.currency())
                        + JOIN
                        + figure
                        + JOIN
                        + (language == Language.ID ? step.indonesian : step.english);
            }
        }
        return full(money, language);
    }

    private static String symbol(String currency) {
        return currency.equals("IDR") ? "Rp" : currency;
    }

    private record Step(int zeros, String indonesian, String english) {}
}
