package id.suluh.request;

import java.util.List;
import java.util.Locale;

/** Evens out how codes are written, so that {@code e-mail}, {@code E_Mail} and {@code email} are one. */
final class Spelling {
    private Spelling() {}

    /** Whether a word is the code or one of the other words, which are parted by blanks. */
    static boolean means(String word, String code, String otherWords) {
        String plain = plain(word);
        return plain.equals(plain(code)) || List.of(otherWords.split(" ")).contains(plain);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
