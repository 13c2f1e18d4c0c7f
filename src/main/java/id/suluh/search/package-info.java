/**
 * What a searchable feature and search say to each other: the feature announces changes to the {@link id.suluh.search.SearchOutbox}
 * and answers as a {@link id.suluh.search.SearchSource}. How documents get into Elasticsearch and out again lives in the packages
 * below. No feature's own types may enter here, nor Elasticsearch's.
 */
@NullMarked
package id.suluh.search;

import org.jspecify.annotations.NullMarked;
