package id.suluh.procurement.ocds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Personal data in fields that are public as such. What free text of documents holds is another matter, for the readers of documents.
 *
 * <p>What may be public is decided by a list of fields, {@code public-fields.txt}: codes, dates, amounts and names of organisations are safe
 * there as they are, but for e-mail addresses and population numbers, which are masked wherever they stand. Fields in which people write
 * freely (titles, descriptions, reasons) are public because a purchase cannot be understood without them, and people write into them how
 * they are reached. There also telephone numbers, numbers of officials (NIP), of accounts and tax numbers are masked: a tax number that may
 * be public has a field of its own. Streets have no safe form, since a person who trades in his own name lives there: no field holds them.
 */
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

    private static final int FEWEST_DIGITS = 8;

    private static final String DIGITS = "(?:[ ().-]{0,2}[0-9]){8,14}(?![0-9/])";

    /** What people write of themselves and others into texts, and what stands there instead. */
    private static final Map<Pattern, String> WRITTEN = written();

    private PersonalData() {}

    private static Map<Pattern, String> written() {
        Map<Pattern, String> written = new LinkedHashMap<>();
        // Day of birth, first day of service, sex, serial.
        written.put(
                Pattern.compile(
                        "(?<![0-9])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]) ?(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2]) ?[12] ?[0-9]{3}(?![0-9])"),
                "[NIP]");
        written.put(
                Pattern.compile("(?<![0-9])[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]-[0-9]{3}\\.[0-9]{3}(?![0-9])"),
                "[NPWP]");
        // Codes of the budget are called an account too (kode rekening).
        written.put(
                Pattern.compile(
                        "(?i)(?<!kode )\\b(rek(?:ening|\\.)?(?![a-z])[^0-9\\n]{0,30})[0-9](?:[ -]?[0-9]){8,17}(?![0-9./])"),
                "$1[…]");
        written.put(
                Pattern.compile(
                        "(?i)\\b(telp|telepon|telpon|tlp|tel|hp|wa|whatsapp|phone|fax|faks)\\b[. :+]*" + DIGITS),
                "$1 [tel.]");
        written.put(
                Pattern.compile("(?<![0-9A-Za-z/.,-])(?:\\+62|0)[ -]?8[1-9](?:[ .-]?[0-9]){7,10}(?![0-9/])"), "[tel.]");
        written.put(Pattern.compile("\\((?:\\+62|0)[0-9]{2,3}\\) ?[0-9](?:[ -]?[0-9]){5,8}(?![0-9])"), "[tel.]");
        return written;
    }

    /** A text in which people write freely, without what else they write there of persons. */
    public static String maskedWords(String text) {
        String result = masked(text);
        if (result.chars()
                        .filter(each -> each >= '0' && each <= '9')
                        .limit(FEWEST_DIGITS)
                        .count()
                < FEWEST_DIGITS) {
            return result;
        }
        for (Map.Entry<Pattern, String> each : WRITTEN.entrySet()) {
            result = each.getKey().matcher(result).replaceAll(each.getValue());
        }
        return result;
    }

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
