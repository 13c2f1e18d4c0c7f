package id.suluh.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of bodies in the API.
 *
 * @param total over the whole result
 * @param similar nothing is called so; these are only spelled alike
 * @param next cursor of the next page; null on the last
 */
record BodyList(
        long total,
        boolean similar,
        List<BodyItem> items,
        Map<String, List<FacetValue>> facets,
        @Nullable String next) {
    /** How many there are of one value. */
    record FacetValue(String value, String label, long count) {}
}
