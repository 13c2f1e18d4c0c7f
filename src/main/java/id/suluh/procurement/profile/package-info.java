/**
 * What bodies and buyers buy, in figures and pages: spending, suppliers, competition, and the page of each buyer. Reads what the import
 * stored and what {@code procurement.buyer} knows of the tree; changes neither. Nothing else in procurement uses it.
 */
@NullMarked
package id.suluh.procurement.profile;

import org.jspecify.annotations.NullMarked;
