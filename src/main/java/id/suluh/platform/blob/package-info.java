/**
 * Files by their content. A file is named by the SHA-256 of its bytes and never changes; who may see it is decided by whoever holds its
 * hash. No domain words, no names of files.
 */
@NullMarked
package id.suluh.platform.blob;

import org.jspecify.annotations.NullMarked;
