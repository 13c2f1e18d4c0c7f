package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.SearchQuery;
import id.suluh.search.Sort;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A search in the form of an address and back. The address is the whole state of a search; it is what people share and what an alert
 * keeps, so its form is canonical: parameters in one order, defaults left out.
 */
final class SearchAddress {
    /** Elasticsearch pages through 10,000 results at most. */
    static final int LAST_PAGE = 500;

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 20;

    private SearchAddress() {}

    /**
     * A query as it was asked for.
     *
     * @param unread names of parameters whose value could not be understood and is left out
     */
    record Reading(SearchQuery query, List<String> unread) {}

    static Reading read(MultivaluedMap<String, String> parameters) {
        List<String> unread = new ArrayList<>();
        SearchQuery query = new SearchQuery(
                cut(first(parameters, "q").strip().replaceAll("\\s+", " "), LONGEST_TEXT),
                chosen(parameters),
                unread(unread, parameters, "min", TypedValues.amount(first(parameters, "min"))),
                unread(unread, parameters, "max", TypedValues.amount(first(parameters, "max"))),
                unread(unread, parameters, "from", TypedValues.date(first(parameters, "from"))),
                unread(unread, parameters, "to", TypedValues.date(first(parameters, "to"))),
                sort(first(parameters, "sort")),
                page(first(parameters, "page")));
        return new Reading(query, List.copyOf(unread));
    }

    /** The query part of the address, without question mark; empty for a blank query. */
    static String write(SearchQuery query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", query.text());
        for (Facet facet : Facet.values()) {
            new TreeSet<>(query.chosen(facet)).forEach(value -> add(pairs, facet.code(), value));
        }
        add(pairs, "min", query.min() == null ? "" : query.min().toPlainString());
        add(pairs, "max", query.max() == null ? "" : query.max().toPlainString());
        add(pairs, "from", query.from() == null ? "" : query.from().toString());
        add(pairs, "to", query.to() == null ? "" : query.to().toString());
        add(pairs, "sort", query.sort() == Sort.RELEVANCE ? "" : query.sort().code());
        add(pairs, "page", query.page() == 1 ? "" : Integer.toString(query.page()));
        return String.join("&", pairs);
    }

    /** The path with query of the search page. */
    static String path(SearchQuery query) {
        String parameters = write(query);
        return parameters.isEmpty() ? "/search" : "/search?" + parameters;
    }

    private static Map<Facet, Set<String>> chosen(MultivaluedMap<String, String> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>();
            parameters.getOrDefault(facet.code(), List.of()).stream()
                    .map(value -> cut(value.strip(), LONGEST_VALUE))
                    .filter(value -> FacetField.of(facet).accepts(value))
                    .limit(MOST_VALUES)
                    .forEach(values::add);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private static <T> @Nullable T unread(
            List<String> unread, MultivaluedMap<String, String> parameters, String name, @Nullable T value) {
        if (value == null && !first(parameters, name).isBlank()) {
            unread.add(name);
        }
        return value;
    }

    private static Sort sort(String code) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElse(Sort.RELEVANCE);
    }

    private static int page(String number) {
        return number.matches("[0-9]{1,6}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(number))) : 1;
    }

    private static String first(MultivaluedMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1));
    }
}
