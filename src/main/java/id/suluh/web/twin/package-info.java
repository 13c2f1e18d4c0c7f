/**
 * The twins of list pages: the same list, under the same address with {@code .csv}, {@code .xlsx}, {@code .json} or {@code .atom}. A feature
 * gives a {@link id.suluh.web.twin.Table}; how a format is written stands here once. No domain words, and nothing that is not on the page.
 */
@NullMarked
package id.suluh.web.twin;

import org.jspecify.annotations.NullMarked;
