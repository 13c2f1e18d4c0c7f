/** How often somebody may try something. Counts in memory: each instance of the portal for itself. */
@org.jspecify.annotations.NullMarked
package id.suluh.platform.limit;
