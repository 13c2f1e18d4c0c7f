/**
 * How contracting data comes in: runs of imports with what they counted and refused, releases stored with where they came from, processes
 * compiled anew from them, and the undoing of a run. It writes what the other rooms of {@code procurement} show; none of them may use it but
 * those that tell of runs, and nothing of a page may enter.
 */
@NullMarked
package id.suluh.procurement.intake;

import org.jspecify.annotations.NullMarked;
