package id.suluh.procurement.flag.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that a flag holds of, for its page.
 *
 * @param all how many there are, shown or not
 */
public record FlaggedOrganizations(List<Line> lines, long all) {
    /**
     * One of them.
     *
     * @param role what it is in the processes that were looked at, in words
     * @param id as processes name it
     * @param path its page; null where its id leads to none
     * @param value in words; null where the flag has no number
     */
    public record Line(
            String role,
            String id,
            String name,
            @Nullable String path,
            @Nullable String value) {}

    /** Whether some are left out. */
    public boolean more() {
        return all > lines.size();
    }
}
