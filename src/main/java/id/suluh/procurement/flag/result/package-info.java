/**
 * Red flags as they are kept: runs over all public processes, their results, counts and groups, and the pages that show them. It reads the
 * table of processes and never writes there but for the version of a process whose flags changed. How a flag is computed stays in the
 * package above, which knows no database; the contract page asks here.
 */
@NullMarked
package id.suluh.procurement.flag.result;

import org.jspecify.annotations.NullMarked;
