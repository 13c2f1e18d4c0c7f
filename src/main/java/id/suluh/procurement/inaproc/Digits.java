package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids and amounts, which exports write now as numbers, now as texts, and spreadsheets in ways of their own. */
final class Digits {
    /** What a spreadsheet makes of a long id: {@code 123.0}, {@code 1.2345E7}. */
    private static final Pattern SPREADSHEET = Pattern.compile("[0-9]+\\.0+|[0-9](?:\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");

    /** A number by its first digits and how many there are. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,]([0-9]*))?[eE](\\+?)([0-9]{1,3})");

    /** Numbers of more digits are never whole in a spreadsheet. */
    private static final int WHOLE_DIGITS = 15;

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]\\+?[0-9]{1,2})?");

    /** One to three digits, then groups of three: the sign between them parts thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{3})+");

    private Digits() {}

    /** An id as text: of a number its digits, of a text the text. */
    static String id(Object value) {
        String text = value instanceof JsonNumber number ? number.text() : String.valueOf(value);
        return SPREADSHEET.matcher(text.strip()).matches() ? whole(text.strip()) : text.strip();
    }

    /**
     * Whether it shows fewer digits than it had: {@code 1.23457E+17}. Programs write short numbers so as well, without a plus and with all
     * digits that are not zero.
     */
    static boolean isCut(Object value) {
        Matcher parts = SCIENTIFIC.matcher(
                value instanceof JsonNumber number
                        ? number.text()
                        : String.valueOf(value).strip());
        if (!parts.matches()) {
            return false;
        }
        int digits = parts.group(1) == null ? 0 : parts.group(1).length();
        int exponent = Integer.parseInt(parts.group(3));
        return exponent > WHOLE_DIGITS
                || (digits < exponent
                        && (exponent == WHOLE_DIGITS
                                || (!(value instanceof JsonNumber)
                                        && !parts.group(2).isEmpty())));
    }

    private static String whole(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** An amount; null for what is none. Both {@code 1.234.567,89} and {@code 1,234,567.89} are read. */
    static @Nullable JsonNumber amount(Object value) {
        String text = value instanceof JsonNumber number ? number.text() : String.valueOf(value);
        String plain = text.replaceAll("(?i)rp\\.?|idr|[\\s\\u00a0%]|,-$", "");
        if (!(value instanceof JsonNumber)) {
            plain = withPoint(plain);
        }
        return AMOUNT.matcher(plain).matches() ? new JsonNumber(whole(plain)) : null;
    }

    private static String withPoint(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            char thousands = point < comma ? '.' : ',';
            return text.replace(String.valueOf(thousands), "").replace(',', '.');
        }
        return THOUSANDS.matcher(text).matches() ? text.replaceAll("[.,]", "") : text.replace(',', '.');
    }
}
