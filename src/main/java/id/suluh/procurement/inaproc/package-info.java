/**
 * Exports of Indonesian procurement systems (INAPROC, SPSE, SiRUP) as OCDS releases. Owns the reading of their formats and the column maps,
 * which are data: a new export is a new map. Knows no database; whoever imports hands it a sink.
 */
@NullMarked
package id.suluh.procurement.inaproc;

import org.jspecify.annotations.NullMarked;
