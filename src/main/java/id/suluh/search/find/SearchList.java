package id.suluh.search.find;

import id.suluh.search.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of results as JSON.
 *
 * @param way {@code index}, {@code similar} (nothing was spelled as typed) or {@code database} (the index does not answer; titles and
 *     numbers only, no facets)
 * @param next cursor of the next page, null on the last
 */
record SearchList(
        long total,
        String way,
        List<SearchList.Item> items,
        Map<String, List<SearchList.Value>> facets,
        @Nullable String next) {

    /**
     * One record.
     *
     * @param body the public body it belongs to, as named when it was indexed
     * @param parties who with whom
     * @param highlights HTML: escaped text with {@code mark} around what matched
     * @param page best page of a document
     */
    record Item(
            String type,
            String id,
            String url,
            String title,
            @Nullable String body,
            String parties,
            @Nullable LocalDate date,
            Hit.@Nullable Amount amount,
            @Nullable String state,
            List<String> highlights,
            @Nullable Integer page) {

        static Item of(SearchResult.Item item, String publicUrl) {
            Hit hit = item.hit();
            boolean page = item.page() > 0;
            return new Item(
                    hit.kind().code(),
                    hit.id(),
                    publicUrl + item.path(),
                    hit.title(),
                    item.body(),
                    hit.parties(),
                    hit.date(),
                    hit.amount(),
                    hit.state() == null ? null : hit.state().word(),
                    item.fragments().stream().map(Marked::html).toList(),
                    page ? item.page() : null);
        }
    }

    /** How many records a choice leads to. */
    record Value(String value, String label, long count) {}
}
