package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Sort;
import id.suluh.web.paging.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param text the words of the query
 * @param count the total, written in the visitor's language
 * @param unread names of parameters that were not understood
 * @param ranges what stands in the range fields
 * @param kept parameters of the filter form that are no fields of it
 * @param ask link to the request form
 * @param bounded number of results that can be paged through when there are more, else empty
 */
record SearchView(
        String text,
        int page,
        long total,
        String count,
        SearchResult.Way way,
        List<String> unread,
        List<SearchView.Choices> facets,
        SearchView.Ranges ranges,
        List<SearchView.Kept> kept,
        List<SearchView.Chip> chips,
        List<SearchView.Order> orders,
        List<ResultView> results,
        Pager pager,
        @Nullable String ask,
        String bounded) {

    /** One facet with its choices. */
    record Choices(Facet facet, List<Choice> options) {
        /** Choices shown at once; the rest is opened when wanted, so that the whole form stays within reach. */
        private static final int FIRST = 6;

        /** The most frequent and all that are chosen. */
        public List<Choice> first() {
            return options.stream()
                    .filter(each -> each.chosen() || options.indexOf(each) < FIRST)
                    .toList();
        }

        public List<Choice> rest() {
            return options.stream()
                    .filter(each -> !each.chosen() && options.indexOf(each) >= FIRST)
                    .toList();
        }
    }

    /** One choice with the number of records it leads to. */
    record Choice(String value, String label, long count, boolean chosen) {}

    /** The range fields as typed or as understood; whether amounts make sense here. */
    record Ranges(String min, String max, String from, String to) {}

    record Kept(String name, String value) {}

    /** A filter in use and the link that drops it. */
    record Chip(String label, String href) {}

    record Order(Sort sort, String href, boolean current) {}
}
