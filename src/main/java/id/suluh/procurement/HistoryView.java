package id.suluh.procurement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a process as its page tells them, newest first.
 *
 * @param named changes of fields that have a name
 * @param others changes of all other fields
 * @param count how many there are; more than listed where there are very many
 * @param read how many releases were compared, the newest ones
 * @param releases how many there are
 */
public record HistoryView(List<Row> named, List<Row> others, int count, int read, int releases) {
    /** Whether older releases were left out of the comparison. */
    public boolean shortened() {
        return read < releases;
    }

    /** How many changes are not listed. */
    public int unlisted() {
        return count - named.size() - others.size();
    }

    /**
     * A change.
     *
     * @param field the name of the field, else its path
     * @param item which of several it is a field of
     * @param share by how much an amount grew or shrank, with its sign
     * @param amendment its number, 0 for none
     */
    public record Row(
            @Nullable LocalDate date,
            @Nullable String release,
            String field,
            @Nullable String item,
            String before,
            @Nullable String after,
            @Nullable String share,
            int amendment,
            @Nullable String reason) {}
}
