package id.suluh.web.format;

import id.suluh.web.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a reader of each language writes them: {@code 1.234,5} and {@code 1,234.5}. */
public final class Numbers {
    /** The space that keeps a number and its unit on one line. */
    static final String JOIN = "\u00a0";

    private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB"};

    private Numbers() {}

    /** A count or an amount with its thousands grouped; decimals only when it has them. */
    public static String grouped(Number number, Language language) {
        return format("#,##0.##", number, language);
    }

    /** An amount of money: cents either not at all or with both digits. */
    static String cents(BigDecimal amount, Language language) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", amount, language);
    }

    /** A share from 0 to 1 with one decimal, {@code 97,7 %} and {@code 97.7%}. */
    public static String percent(Number share, Language language) {
        BigDecimal hundredfold = new BigDecimal(share.toString()).movePointRight(2);
        return format("#,##0.#", hundredfold, language) + (language == Language.ID ? JOIN + "%" : "%");
    }

    /** A number of bytes in the unit that reads best, counted in thousands. */
    public static String size(long bytes, Language language) {
        BigDecimal value = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (value.compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < SIZES.length - 1) {
            value = value.movePointLeft(3);
            unit++;
        }
        return decimal(value, unit == 0 || value.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1, language) + JOIN + SIZES[unit];
    }

    /** A number rounded to at most so many decimals. */
    static String decimal(BigDecimal number, int decimals, Language language) {
        return format(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals), number, language);
    }

    private static String format(String pattern, Number number, Language language) {
        Locale locale = language == Language.ID ? Locale.forLanguageTag("id-ID") : Locale.UK;
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', '−');
    }
}
