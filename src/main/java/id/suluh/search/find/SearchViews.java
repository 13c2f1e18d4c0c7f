package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.search.Sort;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.format.Numbers;
import id.suluh.web.paging.Pager;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the view of a result, in the language of the page. */
@RequestScoped
class SearchViews {
    private final CurrentPage here;
    private final FilterChips chips;

    SearchViews(CurrentPage here, FilterChips chips) {
        this.here = here;
        this.chips = chips;
    }

    SearchView of(SearchResult result, List<String> unread) {
        SearchQuery query = result.query();
        List<SearchView.Choices> facets = facets(result);
        return new SearchView(
                query.text(),
                query.page(),
                result.total(),
                Numbers.grouped(result.total(), here.language()),
                result.way(),
                unread.stream().map(this::fieldName).toList(),
                facets,
                ranges(query),
                kept(query, facets),
                chips.of(result),
                orders(query),
                result.items().stream().map(item -> ResultView.of(item, here)).toList(),
                Pager.of(query.page(), Math.max(query.page(), result.pages()), number -> link(query.withPage(number))),
                ask(query),
                bounded(result));
    }

    private List<SearchView.Choices> facets(SearchResult result) {
        SearchMessages words = Messages.of(SearchMessages.class, here.language());
        List<SearchView.Choices> facets = new ArrayList<>();
        result.counts().forEach((facet, counts) -> {
            Set<String> chosen = result.query().chosen(facet);
            List<SearchView.Choice> options = new ArrayList<>();
            counts.forEach(count -> options.add(new SearchView.Choice(
                    count.value(), label(words, facet, count), count.count(), chosen.contains(count.value()))));
            chosen.stream()
                    .filter(value ->
                            counts.stream().noneMatch(count -> count.value().equals(value)))
                    .forEach(value -> options.add(new SearchView.Choice(
                            value, label(words, facet, new Found.Count(value, value, 0)), 0, true)));
            if (options.size() > 1 || !chosen.isEmpty()) {
                facets.add(new SearchView.Choices(facet, options));
            }
        });
        return facets;
    }

    private static String label(SearchMessages words, Facet facet, Found.Count count) {
        if (count.value().equals(Facet.NONE)) {
            return words.none();
        }
        return facet == Facet.TYPE ? Kind.of(count.value()).map(words::kind).orElse(count.value()) : count.label();
    }

    private static SearchView.Ranges ranges(SearchQuery query) {
        return new SearchView.Ranges(text(query.min()), text(query.max()), text(query.from()), text(query.to()));
    }

    /** What the form sends along unseen: words, order, and choices whose facet is not on the page. */
    private static List<SearchView.Kept> kept(SearchQuery query, List<SearchView.Choices> facets) {
        List<SearchView.Kept> kept = new ArrayList<>();
        if (!query.text().isBlank()) {
            kept.add(new SearchView.Kept("q", query.text()));
        }
        if (query.sort() != Sort.RELEVANCE) {
            kept.add(new SearchView.Kept("sort", query.sort().code()));
        }
        query.chosen().forEach((facet, values) -> {
            if (facets.stream().noneMatch(each -> each.facet() == facet)) {
                values.forEach(value -> kept.add(new SearchView.Kept(facet.code(), value)));
            }
        });
        return kept;
    }

    private List<SearchView.Order> orders(SearchQuery query) {
        return Arrays.stream(Sort.values())
                .map(sort -> new SearchView.Order(sort, link(query.withSort(sort)), sort == query.sort()))
                .toList();
    }

    private String ask(SearchQuery query) {
        Set<String> bodies = query.chosen(Facet.BODY);
        return here.href(
                bodies.size() == 1 ? "/requests/new?body=" + bodies.iterator().next() : "/requests/new");
    }

    private String bounded(SearchResult result) {
        long most = (long) SearchAddress.LAST_PAGE * IndexRequest.PAGE_SIZE;
        return result.total() > most ? Numbers.grouped(most, here.language()) : "";
    }

    private String fieldName(String parameter) {
        SearchMessages words = Messages.of(SearchMessages.class, here.language());
        return switch (parameter) {
            case "min" -> words.least();
            case "max" -> words.most();
            case "from" -> words.from();
            case "to" -> words.to();
            default -> parameter;
        };
    }

    private String link(SearchQuery query) {
        return here.href(SearchAddress.path(query));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
