/**
 * The 39 documents that must be open of every purchase: which there are (a table), which of them a contract must have by now, and which of
 * those are published, asked for or refused. Reads a compiled release and asks documents and requests for what anyone may see; how a
 * process is stored and found may not enter.
 */
@NullMarked
package id.suluh.procurement.checklist;

import org.jspecify.annotations.NullMarked;
