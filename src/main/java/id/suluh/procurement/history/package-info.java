/**
 * What changed in a contracting process from release to release, told field by field with the reason where an amendment gives one. Pure:
 * releases in, changes out; no database, no page and no formatting may enter. The fields a reader cares about have names in a table, all
 * others keep their path.
 */
@NullMarked
package id.suluh.procurement.history;

import org.jspecify.annotations.NullMarked;
