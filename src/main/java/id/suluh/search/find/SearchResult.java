package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.SearchQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query: only what anyone may see.
 *
 * @param total of all pages
 * @param counts how many records each choice has, over the whole result; empty without the index
 */
record SearchResult(
        SearchQuery query, Way way, long total, List<SearchResult.Item> items, Map<Facet, List<Found.Count>> counts) {
    /** How the answer was come by. */
    enum Way {
        /** By the index, as typed. */
        INDEX,
        /** By the index; nothing was spelled as typed, so this is what is spelled alike. */
        SIMILAR,
        /** By title and number in the database, because the index does not answer. */
        DATABASE
    }

    /**
     * One record.
     *
     * @param page best page of a document, 0 for other records
     * @param body name of the public body, where the index told it
     */
    record Item(Hit hit, int page, @Nullable String body, List<Marked> title, List<List<Marked>> fragments) {
        /** Where it is read. The anchor alone would not do: without a script only the query brings the right pages of a long document. */
        String path() {
            return page > 0 ? hit.path() + "?page=" + page + "#page=" + page : hit.path();
        }

        /** A record that was found without the index. */
        static Item of(Hit hit) {
            return new Item(hit, 0, null, List.of(new Marked(hit.title(), false)), List.of());
        }
    }

    int pages() {
        long pages = (total + IndexRequest.PAGE_SIZE - 1) / IndexRequest.PAGE_SIZE;
        return (int) Math.max(1, Math.min(SearchAddress.LAST_PAGE, pages));
    }
}
