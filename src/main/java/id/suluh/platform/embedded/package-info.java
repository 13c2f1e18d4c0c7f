/**
 * PostgreSQL and Elasticsearch as child processes of a portal that was given none: their folders, ports, start, watch, stop and what
 * is left of them after a crash. Knows nothing of the container, so that it works before it; no domain words.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.platform.embedded;
