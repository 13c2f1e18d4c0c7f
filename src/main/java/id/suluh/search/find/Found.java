package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index answered: ids, highlights and counts, not yet checked against the database.
 *
 * @param partial whether it ran out of time, so that there may be more
 */
record Found(boolean partial, long total, List<Found.Entry> entries, Map<Facet, List<Found.Count>> counts) {
    /**
     * One record.
     *
     * @param page best page of a document, 0 for other records
     * @param body name of the public body, as indexed
     * @param title the title as indexed, with matches
     * @param fragments from the text, best first
     */
    record Entry(
            Kind kind, String id, int page, @Nullable String body, List<Marked> title, List<List<Marked>> fragments) {}

    /**
     * How many records have a value.
     *
     * @param label words for it, or the value itself
     */
    record Count(String value, String label, long count) {}
}
