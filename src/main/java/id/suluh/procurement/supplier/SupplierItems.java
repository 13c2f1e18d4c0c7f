package id.suluh.procurement.supplier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of suppliers in the API.
 *
 * @param facets none here; the search has them
 * @param next cursor of the page after; null on the last
 */
record SupplierItems(
        long total,
        List<SupplierItem> items,
        Map<String, List<String>> facets,
        @Nullable String next) {}
