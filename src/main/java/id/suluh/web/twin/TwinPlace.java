package id.suluh.web.twin;

import java.time.Instant;

/**
 * Where and when a list is taken away.
 *
 * @param self permanent address of this format of it
 * @param page permanent address of its page
 * @param language ISO 639-1
 * @param most how many rows this format gives at most
 * @param words about it, in the visitor's language
 */
record TwinPlace(String self, String page, String language, Instant now, int most, TwinMessages words) {
    /** Whether rows are left out. */
    boolean cuts(Table table) {
        return table.total() > most;
    }

    /** What to say of its completeness. */
    String note(Table table) {
        return cuts(table) ? words.cut(most, table.total()) : words.whole(table.total());
    }
}
