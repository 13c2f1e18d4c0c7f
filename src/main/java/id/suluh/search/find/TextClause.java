package id.suluh.search.find;

import id.suluh.search.index.OfficialNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a query ask of the index. Words are only ever values of match queries: there is no query syntax but quotation marks.
 * Weights are relative to a word in the text of a page: a title says four times as much, a name twice.
 */
final class TextClause {
    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");
    /** Up to three words all have to be there; of longer queries a quarter may be missing. */
    private static final String ENOUGH = "3<75%";

    private static final List<String> INDONESIAN =
            List.of("title^4", "aliases^4", "body_name^2", "supplier_name^2", "text");
    private static final List<String> ENGLISH =
            List.of("title.en^4", "aliases.en^4", "body_name.en^2", "supplier_name.en^2", "text_en");
    private static final List<String> EXACT = List.of(
            "title.exact^4",
            "aliases.exact^4",
            "body_name.exact^2",
            "supplier_name.exact^2",
            "text.exact",
            "text_en.exact");

    private TextClause() {}

    /** What has to match: the words in either language, or one of the numbers. Also what is highlighted. */
    static Map<String, Object> must(String text) {
        List<Object> ways = new ArrayList<>();
        ways.add(words(text, INDONESIAN));
        ways.add(words(text, ENGLISH));
        ways.add(Map.of("match_phrase", Map.of("numbers", Map.of("query", text, "boost", 8))));
        List<String> numbers = List.copyOf(OfficialNumber.candidates(text));
        if (!numbers.isEmpty()) {
            Object terms = Map.of("terms", Map.of("number_keys", numbers));
            ways.add(Map.of("constant_score", Map.of("filter", terms, "boost", 60)));
        }
        return Map.of("dis_max", Map.of("queries", ways, "tie_breaker", 0.3));
    }

    /** The same with mistakes in spelling forgiven; the first letter has to be right. */
    static Map<String, Object> similar(String text) {
        return Map.of(
                "multi_match",
                Map.of(
                        "query",
                        text,
                        "fields",
                        EXACT,
                        "type",
                        "best_fields",
                        "fuzziness",
                        "AUTO",
                        "prefix_length",
                        1,
                        "max_expansions",
                        30,
                        "minimum_should_match",
                        ENOUGH));
    }

    /** What makes a result better: the words side by side, an acronym or a name exactly. */
    static List<Object> better(String text) {
        return List.of(
                Map.of("match_phrase", Map.of("title.exact", Map.of("query", text, "slop", 1, "boost", 6))),
                Map.of("match_phrase", Map.of("aliases.exact", Map.of("query", text, "boost", 6))),
                Map.of("match_phrase", Map.of("body_name.exact", Map.of("query", text, "slop", 1, "boost", 3))),
                Map.of("match_phrase", Map.of("text", Map.of("query", text, "slop", 2, "boost", 2))),
                Map.of("match_phrase", Map.of("text_en", Map.of("query", text, "slop", 2, "boost", 2))));
    }

    /** What stands between quotation marks has to be there word for word. */
    static List<Object> quoted(String text) {
        List<Object> phrases = new ArrayList<>();
        Matcher found = QUOTED.matcher(text);
        while (found.find()) {
            phrases.add(Map.of("multi_match", Map.of("query", found.group(1), "fields", EXACT, "type", "phrase")));
        }
        return phrases;
    }

    private static Map<String, Object> words(String text, List<String> fields) {
        return Map.of("combined_fields", Map.of("query", text, "fields", fields, "minimum_should_match", ENOUGH));
    }
}
