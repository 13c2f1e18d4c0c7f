/**
 * Writes small papers as PDF, Word, Excel, web page and plain text, and packs them: just enough of each format for the papers of the
 * demo world to be real files. The bytes depend on nothing but the paper, so a paper is the same file in every portal. Nothing about
 * what is written may enter.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.seed.paper;
