/**
 * A plugin for the embedded Elasticsearch alone. Its distribution is bare: the analysis module that every official Elasticsearch brings
 * is missing, while Lucene's own filters are in its libraries. This plugin registers those filters under the official names that
 * {@code search-index/} uses, with the official meaning of their settings, and nothing else: what works here works there.
 */
package id.suluh.elasticsearch;
