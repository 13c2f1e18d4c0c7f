/**
 * How records get into Elasticsearch and stay true there: the index definitions, the way from the outbox to the index, rebuilding and
 * comparing. It reads records only through {@link id.suluh.search.SearchSource}; what visitors ask is not its business.
 */
@NullMarked
package id.suluh.search.index;

import org.jspecify.annotations.NullMarked;
