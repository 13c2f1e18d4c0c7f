/**
 * Red flags over compiled releases. Pure: it reads releases and says what stands out and what cannot be told; it knows no database, no page
 * and no server, so that the offline command and the portal compute the same. The eleven indicators follow the published definitions of
 * Cardinal (Open Contracting Partnership); each class says its own in words.
 */
@NullMarked
package id.suluh.procurement.flag;

import org.jspecify.annotations.NullMarked;
