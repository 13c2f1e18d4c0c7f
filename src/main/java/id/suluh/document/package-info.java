/**
 * Documents: files with their pages, metadata and visibility, how they come in, how they are read, and how they are shown. What a file
 * says is made by the package {@code extract}; nothing of the library behind it enters here. A document is shown to anyone only when
 * its row says {@code public}; every query of this package that answers to the outside asks for that.
 */
@NullMarked
package id.suluh.document;

import org.jspecify.annotations.NullMarked;
