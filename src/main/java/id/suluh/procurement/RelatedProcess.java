package id.suluh.procurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another process that this one names, or that names this one.
 *
 * @param named whether this process names the other; else the other names this one
 * @param title as it is here, else as the data calls it
 * @param path its page; null when it is not here
 * @param stage how far it came; null when it is not here
 */
public record RelatedProcess(
        Relationship relationship,
        boolean named,
        String ocid,
        @Nullable String title,
        @Nullable String path,
        @Nullable Stage stage,
        @Nullable Status status,
        @Nullable LocalDate date) {
    /** Whether it can be read here. */
    public boolean here() {
        return path != null;
    }
}
