package id.suluh.procurement.inaproc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tax number of a company (NPWP). Since 2024 it has sixteen digits: those of a company are the former fifteen behind a zero. */
public final class TaxNumber {
    private static final Pattern WRITTEN = Pattern.compile("[0-9 .-]+");
    private static final int FORMER = 15;
    private static final int DIGITS = 16;

    private TaxNumber() {}

    /** Its sixteen digits; null for what is masked, no tax number, or the number of a person, which is not for the public. */
    public static @Nullable String of(Object value) {
        String text = Digits.id(value);
        if (!WRITTEN.matcher(text).matches()) {
            return null;
        }
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.chars().allMatch(digit -> digit == '0')) {
            return null;
        }
        if (digits.length() == FORMER) {
            return "0" + digits;
        }
        return digits.length() == DIGITS && digits.charAt(0) == '0' ? digits : null;
    }
}
