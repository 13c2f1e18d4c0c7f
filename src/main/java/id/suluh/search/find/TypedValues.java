package id.suluh.search.find;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts and dates as people type them. */
final class TypedValues {
    /** With or without "Rp", thousands apart by dots, commas or spaces, decimals dropped. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:Rp\\.?|IDR)?\\s*([0-9][0-9., ]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIMALS = Pattern.compile("[.,][0-9]{1,2}$");
    /** Beyond any budget, and short enough for a number in the index. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private TypedValues() {}

    /** The amount, or null when it is none. */
    static @Nullable BigDecimal amount(String typed) {
        Matcher found = AMOUNT.matcher(typed.strip());
        if (!found.matches()) {
            return null;
        }
        String digits = DECIMALS.matcher(found.group(1).strip()).replaceAll("").replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? null : new BigDecimal(digits);
    }

    /** The date, year first or day first, or null when it is none. */
    static @Nullable LocalDate date(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed.strip());
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed.strip());
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
