package id.suluh.procurement;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Texts that a publisher's editor wrote as HTML, or escaped for it, as the words a reader was meant to see. */
final class Markup {
    /** Layout alone: a text that speaks of {@code <b>} is left as it is. */
    private static final Pattern LAYOUT =
            Pattern.compile("</?(?:p|br|div|span|ul|ol|li|table)\\b[^>]*>|&(?:nbsp|amp|quot|lt|gt|#\\d{2,5});");

    private Markup() {}

    static @Nullable String read(@Nullable String text) {
        return text == null || !LAYOUT.matcher(text).find()
                ? text
                : Jsoup.parse(text).text();
    }
}
