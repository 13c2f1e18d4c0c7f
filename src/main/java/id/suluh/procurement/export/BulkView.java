package id.suluh.procurement.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the bulk files.
 *
 * @param asOf null while there are none
 * @param data the same as a schema.org data set, for search engines
 */
public record BulkView(@Nullable Instant asOf, String licenseName, String license, List<Year> years, String data) {
    /** The files of one year; its name is a number or {@code undated}. */
    public record Year(String name, List<BulkFile> files) {
        /** Name of its permanent anchor. */
        public String anchor() {
            return "y" + name;
        }

        /** Whether its processes bear no date. */
        public boolean undated() {
            return name.equals("undated");
        }
    }
}
