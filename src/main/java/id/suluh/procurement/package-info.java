/**
 * Contracting processes: what public bodies buy, from plan to payment. Owns the import of releases, the processes compiled from them, their
 * parties and the contract page. Requests, disputes and files of documents stay outside; they point here by OCID.
 */
@NullMarked
package id.suluh.procurement;

import org.jspecify.annotations.NullMarked;
