/**
 * Where the contracting data comes from: sources, import runs, what they refused, and how good the data is. It reads what imports write down;
 * nothing else may depend on it, and the private copies of releases may not enter.
 */
@NullMarked
package id.suluh.procurement.source;

import org.jspecify.annotations.NullMarked;
