package id.suluh.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a page's text, plain; the template escapes it and puts the mark around it.
 *
 * @param hit whether it is one of the words looked for
 */
public record Marked(String text, boolean hit) {
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 12;

    /** The words of a query that can be marked. */
    static List<String> words(String query) {
        return Arrays.stream(query.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The text in pieces. A word is marked from its beginning to its end when it begins with a word looked for. */
    static List<Marked> in(String text, List<String> words) {
        if (words.isEmpty()) {
            return List.of(new Marked(text, false));
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")[\\p{L}\\p{N}]*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Marked> pieces = new ArrayList<>();
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Marked(text.substring(from, found.start()), false));
            }
            pieces.add(new Marked(found.group(), true));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Marked(text.substring(from), false));
        }
        return pieces;
    }
}
