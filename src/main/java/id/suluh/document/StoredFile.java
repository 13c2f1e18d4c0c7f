package id.suluh.document;

/**
 * Bytes in the blob store.
 *
 * @param sha256 their hash
 * @param size in bytes
 */
record StoredFile(String sha256, long size) {}
