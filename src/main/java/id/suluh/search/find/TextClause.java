package id.suluh.search.find;

import id.suluh.search.Kind;
import id.suluh.search.index.DocumentJson;
import id.suluh.search.index.OfficialNumber;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** A record that is named by its own id, above all that only mention it. */
    private static final int ITSELF = 60;
    /** A body called by its short name, above the records that are filed under it; a kind called by its name, above other kinds. */
    private static final int BODY = 20;

    private static final int OF_KIND = 40;

    private TextClause() {}

    /** What has to match: the words in either language, or one of the numbers. Also what is highlighted. */
    static Map<String, Object> must(String text) {
        List<Object> ways = new ArrayList<>(inEitherLanguage(text));
        KindWords.in(text).ifPresent(named -> ways.add(named.only(any(inEitherLanguage(named.rest())))));
        ways.add(Map.of("match_phrase", Map.of("numbers", Map.of("query", text, "boost", 8))));
        List<String> numbers = List.copyOf(OfficialNumber.candidates(text));
        if (!numbers.isEmpty()) {
            Object terms = Map.of("terms", Map.of("number_keys", numbers));
            ways.add(Map.of("constant_score", Map.of("filter", terms, "boost", 60)));
        }
        return any(ways);
    }

    /** The same with mistakes in spelling forgiven; the first letter has to be right. */
    static Map<String, Object> similar(String text) {
        return KindWords.in(text)
                .map(named -> any(List.of(forgiving(text), named.only(forgiving(named.rest())))))
                .orElseGet(() -> forgiving(text));
    }

    private static Map<String, Object> forgiving(String text) {
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

    /** What makes a result better: the words side by side, an acronym or a name exactly, being the record itself that was named. */
    static List<Object> better(String text) {
        List<Object> signs = new ArrayList<>();
        signs.add(Map.of("match_phrase", Map.of("title.exact", Map.of("query", text, "slop", 1, "boost", 6))));
        signs.add(Map.of("match_phrase", Map.of("aliases.exact", Map.of("query", text, "boost", 6))));
        signs.add(Map.of("match_phrase", Map.of("body_name.exact", Map.of("query", text, "slop", 1, "boost", 3))));
        signs.add(Map.of("match_phrase", Map.of("text", Map.of("query", text, "slop", 2, "boost", 2))));
        signs.add(Map.of("match_phrase", Map.of("text_en", Map.of("query", text, "slop", 2, "boost", 2))));
        Object shortName = Map.of("match_phrase", Map.of("aliases.exact", text));
        signs.add(sign(
                BODY, Map.of("bool", Map.of("filter", List.of(Map.of("term", Map.of("kind", "body")), shortName)))));
        if (!OfficialNumber.candidates(text).isEmpty()) {
            signs.add(sign(ITSELF, Map.of("terms", Map.of("record", records(text.strip())))));
        }
        KindWords.in(text).ifPresent(named -> signs.add(sign(OF_KIND, named.only(must(named.rest())))));
        return signs;
    }

    private static Map<String, Object> sign(int boost, Object filter) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", boost));
    }

    /** The record of that id, of whatever kind. */
    private static List<String> records(String id) {
        return Arrays.stream(Kind.values())
                .map(kind -> DocumentJson.record(kind, id))
                .toList();
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

    private static Map<String, Object> any(List<Object> ways) {
        return Map.of("dis_max", Map.of("queries", ways, "tie_breaker", 0.3));
    }

    private static List<Object> inEitherLanguage(String text) {
        return List.of(words(text, INDONESIAN), words(text, ENGLISH));
    }

    private static Map<String, Object> words(String text, List<String> fields) {
        return Map.of("combined_fields", Map.of("query", text, "fields", fields, "minimum_should_match", ENOUGH));
    }
}
