/**
 * Gives a new portal what it starts with: bodies, the sourced story of YAKIN and KPU, and the fictional demo world, and takes the
 * fiction away again. Everything goes in through the same services that imports, uploads and filings use; this package holds only
 * the order of it and what was done. No rule of any feature may enter.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.seed;
