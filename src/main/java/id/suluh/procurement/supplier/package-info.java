/**
 * Suppliers and bidders: who they are across processes, by which keys that is known, and what people decided where keys do not tell. Owns
 * the tables {@code supplier…} and {@code process_supplier}, and the pages of suppliers. The import and the contract page stand on it, so it
 * knows contracting processes only as compiled releases and as rows, never the classes of {@code procurement} itself. No name of a supplier
 * ever joins two of them: names only propose.
 */
@NullMarked
package id.suluh.procurement.supplier;

import org.jspecify.annotations.NullMarked;
