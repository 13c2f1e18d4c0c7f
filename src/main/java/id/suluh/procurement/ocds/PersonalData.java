package id.suluh.procurement.ocds;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Personal data in fields that are public as such. What free text of documents holds is another matter, for the readers of documents. */
public final class PersonalData {
    /** Schemes whose numbers are those of natural persons. */
    private static final Set<String> PERSONAL_SCHEMES = Set.of("NIK", "KTP", "NIP", "KK", "PASPOR", "PASSPORT");

    /**
     * A population number (NIK): six digits of a region (11 to 94), day of birth (40 more for women), month, year, serial. Since 2024 it is
     * also the tax number of a person; those of companies begin with 0, so they are none.
     */
    private static final Pattern NIK = Pattern.compile(
            "(?<![0-9])([1-9][0-9]{5})(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{6}(?![0-9])");

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private PersonalData() {}

    static boolean isPersonalIdentifier(JsonObject identifier) {
        String scheme = identifier.text("scheme");
        if (scheme != null) {
            String last = scheme.substring(scheme.lastIndexOf('-') + 1);
            if (PERSONAL_SCHEMES.contains(last.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        Object id = identifier.get("id");
        String number = id instanceof JsonNumber digits ? digits.text() : id instanceof String text ? text : "";
        return NIK.matcher(number.replaceAll("[ .-]", "")).matches();
    }

    /** The text without e-mail addresses and population numbers, and without characters that the database cannot hold. */
    public static String masked(String text) {
        String result = storable(text);
        if (result.indexOf('@') >= 0) {
            result = EMAIL.matcher(result).replaceAll("[@]");
        }
        return hasManyDigits(result) ? NIK.matcher(result).replaceAll("$1xxxxxxxxxx") : result;
    }

    private static boolean hasManyDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? run + 1 : 0;
            if (run == 16) {
                return true;
            }
        }
        return false;
    }

    /** U+0000 and half a surrogate pair are no text for PostgreSQL. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || Character.isSurrogate(character)) {
                StringBuilder clean = new StringBuilder(text.length());
                text.codePoints()
                        .filter(point -> point != 0)
                        .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
                        .forEach(clean::appendCodePoint);
                return clean.toString();
            }
        }
        return text;
    }
}
