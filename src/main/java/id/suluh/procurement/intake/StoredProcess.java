package id.suluh.procurement.intake;

import org.jspecify.annotations.Nullable;

/**
 * A contracting process as a batch finds it.
 *
 * @param id null while it is not stored
 * @param version 0 while it is not stored
 */
record StoredProcess(@Nullable Long id, long version) {
    static final StoredProcess NEW = new StoredProcess(null, 0);
}
