package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tax number of a company (NPWP). Since 2024 it has sixteen digits: those of a company are the former fifteen behind a zero. */
public final class TaxNumber {
    private static final Pattern WRITTEN = Pattern.compile("[0-9 .-]+");

    /** Of fifteen digits, those of a person begin so. Unverified; a name with a legal form says more. */
    private static final Pattern OF_A_PERSON = Pattern.compile("00?[4-9].*");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(^|[^a-z])(p\\.?t|c\\.?v|u\\.?d|p\\.?d|fa|firma|koperasi|kop|perum|perumda|persero|yayasan|perkumpulan|tbk)([^a-z]|$)");

    /** Where zeros in front were lost to a spreadsheet. */
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("[0-9]{13,14}");

    /** A spreadsheet wrote it with fewer digits than it has. */
    private static final Pattern SHORTENED = Pattern.compile("[0-9](?:[.,][0-9]{0,11})?[eE].*");

    private static final int FORMER = 15;
    private static final int DIGITS = 16;

    private TaxNumber() {}

    /** The same for the record of a supplier, whose name may tell that it is no person. */
    static @Nullable String of(Object value, Row row) {
        String digits = of(value);
        Object name = row.value("nama_penyedia");
        boolean person = digits != null
                && OF_A_PERSON.matcher(digits).matches()
                && (name == null || !LEGAL_FORM.matcher(String.valueOf(name)).find());
        return person ? null : digits;
    }

    /** Its sixteen digits; null for what is masked, no tax number, or the number of a person, which is not for the public. */
    public static @Nullable String of(Object value) {
        String text = Digits.id(value);
        if (SHORTENED
                .matcher(
                        value instanceof JsonNumber number
                                ? number.text()
                                : String.valueOf(value).strip())
                .matches()) {
            return null;
        }
        if (WITHOUT_ZEROS.matcher(text).matches()) {
            return "0".repeat(DIGITS - text.length()) + text;
        }
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
