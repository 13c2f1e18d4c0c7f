/**
 * What visitors ask and get: the query in its address, the request to Elasticsearch, the answer checked against the database, the search
 * page, the home page and the search API. Nothing here writes, and nothing is shown that its {@link id.suluh.search.SearchSource} did not
 * release.
 */
@NullMarked
package id.suluh.search.find;

import org.jspecify.annotations.NullMarked;
