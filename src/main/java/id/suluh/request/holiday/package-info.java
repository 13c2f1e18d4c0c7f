/**
 * Holidays that are recorded after the portal was packed: the file they come in, and the table that keeps them over those it ships with.
 * It knows no request; what a new holiday does to running clocks is decided outside.
 */
@NullMarked
package id.suluh.request.holiday;

import org.jspecify.annotations.NullMarked;
