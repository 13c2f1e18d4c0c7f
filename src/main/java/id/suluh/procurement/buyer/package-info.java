/**
 * Who buys: units, the ministries and regions they belong to, and which public body answers for each. Owns the tree of buyers, how a buyer
 * is matched to a body, and the moderation of proposals for it. Contracting processes point here and may not enter: what a buyer spends
 * is none of this package's business.
 */
@NullMarked
package id.suluh.procurement.buyer;

import org.jspecify.annotations.NullMarked;
