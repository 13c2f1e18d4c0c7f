package id.suluh.procurement.export;

import java.time.Instant;
import java.util.List;

/**
 * A whole set of files.
 *
 * @param name of its folder
 * @param asOf the moment whose data it holds
 */
record BulkSet(String name, Instant asOf, String licenseName, String license, List<BulkFile> files) {
    /** The files of a year that were made of this state; none when it has changed. */
    List<BulkFile> of(String year, String state) {
        return files.stream()
                .filter(file -> file.year().equals(year) && file.state().equals(state))
                .toList();
    }
}
