package id.suluh.procurement.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some changes that follow each other.
 *
 * @param from the cursor they are behind
 * @param previous the cursor of a page before these; empty at the beginning
 * @param more whether there are others behind these now
 */
record FeedPage(Cursor from, Optional<Cursor> previous, List<Change> changes, boolean more) {
    /** Where whoever has read this goes on, now or when there is more. */
    Cursor next() {
        return changes.isEmpty() ? from : changes.get(changes.size() - 1).cursor();
    }

    /** When the last of these became public. */
    Instant at() {
        return changes.isEmpty()
                ? Instant.EPOCH
                : changes.get(changes.size() - 1).at();
    }
}
