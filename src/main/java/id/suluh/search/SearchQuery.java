package id.suluh.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Values are bounded where the query is read from an address.
 *
 * @param text words as typed, blank for everything
 * @param chosen the chosen values of each facet; a facet without choice is absent
 * @param min smallest amount, in the currency of the record
 * @param from first day
 * @param to last day, included
 * @param page from 1
 */
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> chosen,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page) {

    /** Everything of that text, best first. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), null, null, null, null, Sort.RELEVANCE, 1);
    }

    /** The chosen values of the facet, empty for no choice. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether records of the kind are asked for. */
    public boolean wants(Kind kind) {
        Set<String> types = chosen(Facet.TYPE);
        return types.isEmpty() || types.contains(kind.code());
    }

    /** The kinds asked for. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(this::wants).toList();
    }

    /** Whether nothing is asked for: no words and no narrowing. */
    public boolean blank() {
        return text.isBlank() && chosen.isEmpty() && min == null && max == null && from == null && to == null;
    }

    /** The same query at another page. */
    public SearchQuery withPage(int number) {
        return new SearchQuery(text, chosen, min, max, from, to, sort, number);
    }

    /** The same query in another order, from its first page. */
    public SearchQuery withSort(Sort order) {
        return new SearchQuery(text, chosen, min, max, from, to, order, 1);
    }

    /** The same query with these choices instead, from its first page. */
    public SearchQuery withChosen(Map<Facet, Set<String>> choices) {
        return new SearchQuery(text, choices, min, max, from, to, sort, 1);
    }

    /** The same query without bounds on the amount, from its first page. */
    public SearchQuery withoutAmounts() {
        return new SearchQuery(text, chosen, null, null, from, to, sort, 1);
    }

    /** The same query without bounds on the date, from its first page. */
    public SearchQuery withoutDates() {
        return new SearchQuery(text, chosen, min, max, null, null, sort, 1);
    }
}
