package id.suluh.platform.blob;

/**
 * A stored file.
 *
 * @param sha256 64 hexadecimal digits, lower case
 * @param size in bytes
 */
public record Blob(String sha256, long size) {}
