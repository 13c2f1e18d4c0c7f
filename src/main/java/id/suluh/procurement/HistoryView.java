package id.suluh.procurement;

import id.suluh.web.format.Money;
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
 * @param growth by how much the value of the contracts changed over all releases; null when it did not, or not all were compared
 */
public record HistoryView(
        List<Row> named,
        List<Row> others,
        int count,
        int read,
        int releases,
        @Nullable Money growth) {
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
     * @param amendment which amendment brought it, in words; null for none
     */
    public record Row(
            @Nullable LocalDate date,
            @Nullable String release,
            String field,
            @Nullable String item,
            String before,
            @Nullable String after,
            @Nullable String share,
            @Nullable String amendment,
            @Nullable String reason) {}
}
