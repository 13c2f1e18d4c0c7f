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
}
