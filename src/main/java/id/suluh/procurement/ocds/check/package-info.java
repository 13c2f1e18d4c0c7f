/**
 * Whether published data keeps to the standard, and whether it makes sense. The structure is a table in {@code structure.txt}; what must hold
 * between fields is a list of small rules. Pure, as {@code procurement.ocds}: findings are values, and nothing is refused here.
 */
@NullMarked
package id.suluh.procurement.ocds.check;

import org.jspecify.annotations.NullMarked;
