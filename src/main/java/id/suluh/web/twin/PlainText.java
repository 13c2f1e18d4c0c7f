package id.suluh.web.twin;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Text as files of others may hold it. */
public final class PlainText {
    private PlainText() {}

    /** Without the signs that XML cannot hold, and halves of signs. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::allowed).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * A text that no spreadsheet takes for a formula: one that begins with {@code = + - @}, a tab or a return gets an apostrophe before
     * it, as OWASP advises against CSV injection. Only for text; a negative number stays a number.
     */
    public static String safeInCsv(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** A cell of a CSV file. */
    static String csvCell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text
                ? safeInCsv(text)
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
