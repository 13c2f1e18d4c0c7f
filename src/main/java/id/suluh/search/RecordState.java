package id.suluh.search;

/**
 * What the database says of one record, to be compared with the index.
 *
 * @param id public id, as in {@link IndexDocument#id()}
 * @param version the version that {@link SearchSource#load} would give its documents now
 * @param visible whether anyone may find it
 */
public record RecordState(String id, long version, boolean visible) {}
