package id.suluh.request;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what people write about themselves without thinking in texts that anyone will read: numbers of identity cards, addresses of mail,
 * telephone numbers. A coarse net before filing; it keeps nothing.
 */
final class PrivateFacts {
    /** NIK and family card numbers have 16 digits, often written in groups. */
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(?:\\d[ .-]?){15}\\d(?!\\d)");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    /** Indonesian mobile numbers: 08… or +62 8…, 10 to 13 digits. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?62[ .-]?|0)8(?:[ .-]?\\d){8,11}(?!\\d)");

    private static final List<Pattern> ALL = List.of(IDENTITY, MAIL, PHONE);

    private PrivateFacts() {}

    static boolean in(String text) {
        return ALL.stream().anyMatch(each -> each.matcher(text).find());
    }
}
