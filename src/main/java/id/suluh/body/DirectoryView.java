package id.suluh.body;

import id.suluh.web.paging.Pager;
import java.util.List;

/**
 * The directory as its template wants it.
 *
 * @param heading how many were found, for which words
 */
record DirectoryView(
        String heading,
        String query,
        List<Option> kinds,
        List<Option> provinces,
        List<Chip> chips,
        List<Entry> entries,
        Pager pager) {

    /** One choice of a filter. */
    record Option(String value, String label, long count, boolean checked) {}

    /** A filter in use and the address without it. */
    record Chip(String label, String href) {}

    /**
     * One body.
     *
     * @param also what else it is called, in one line; may be empty
     */
    record Entry(
            String path,
            String name,
            String acronym,
            BodyKind kind,
            String also,
            String province,
            boolean verified,
            boolean fictional) {}

    /** Whether a province is chosen, so that the list of them is worth opening. */
    public boolean narrowedToProvince() {
        return provinces.stream().anyMatch(Option::checked);
    }

    /** How many filters are in use. */
    public int chosen() {
        return chips.size();
    }
}
