package id.suluh.search.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spellings of an official number that mean the same: {@code 002/KIP-PSIP/II/2024}, {@code 2 kip psip ii 2024} and
 * {@code 002KIPPSIPII2024}. Index and query fold alike, so that one exact comparison finds them all.
 */
public final class OfficialNumber {
    /** A number of more words than this is not looked for inside a longer query. */
    private static final int LONGEST = 10;

    /** What is longer is a text; a term of the index has its limits. */
    private static final int LONGEST_KEY = 200;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{L}\\p{N}])0+(?=\\p{N})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private OfficialNumber() {}

    /** The keys to store for a number: without separators, and the same with the leading zeros of each part dropped. */
    public static Set<String> keys(String number) {
        String plain = MARKS.matcher(Normalizer.normalize(number, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        add(keys, SEPARATORS.matcher(plain).replaceAll(""));
        add(
                keys,
                SEPARATORS.matcher(LEADING_ZEROS.matcher(plain).replaceAll("")).replaceAll(""));
        return keys;
    }

    /** The keys of everything in a query that may be a number: each run of its words that has a digit. */
    public static Set<String> candidates(String query) {
        List<String> words = new ArrayList<>(List.of(WHITE.split(query.strip())));
        Set<String> keys = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String run = String.join(" ", words.subList(from, to));
                if (run.chars().anyMatch(Character::isDigit)) {
                    keys.addAll(keys(run));
                }
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String key) {
        if (!key.isEmpty() && key.length() <= LONGEST_KEY) {
            keys.add(key);
        }
    }
}
