package id.suluh.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the API gives it.
 *
 * @param next the cursor of the next page, null on the last
 */
public record Listing(
        long total,
        List<Item> items,
        Map<String, Object> facets,
        @Nullable String next) {

    /** One record; {@code state} is the stage of a dispute and the outcome of a ruling. */
    record Item(
            String type,
            String id,
            String url,
            String title,
            String body,
            LocalDate date,
            String number,
            String state,
            boolean fictional) {}

    static Listing of(long total, List<Item> items, int page, int size) {
        boolean more = (long) page * size < total;
        return new Listing(total, items, Map.of(), more ? Integer.toString(page + 1) : null);
    }
}
