/**
 * The reader: strangers' files in, values out. Files are parsed by Tika in one niced child process with a class path, heap, temporary
 * folder and environment of its own, so that a file that hangs, crashes or eats memory costs only itself. No type of Tika leaves this
 * package, no database and no web enters it.
 */
@NullMarked
package id.suluh.document.extract;

import org.jspecify.annotations.NullMarked;
