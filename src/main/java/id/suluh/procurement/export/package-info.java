/**
 * Everything taken away at once: releases and records as packages of the Open Contracting Data Standard, and bulk files. Reads only the
 * public columns of public processes; the copies as received, and whatever else is private, may not enter, and nobody depends on this package.
 */
@NullMarked
package id.suluh.procurement.export;

import org.jspecify.annotations.NullMarked;
