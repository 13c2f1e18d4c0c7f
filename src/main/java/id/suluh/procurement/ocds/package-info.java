/**
 * Open Contracting data as text: reading packages, merging releases, choosing public fields. Pure and without a container, so that the
 * offline commands start at once; nothing here knows the database, the pages or the search.
 */
@NullMarked
package id.suluh.procurement.ocds;

import org.jspecify.annotations.NullMarked;
