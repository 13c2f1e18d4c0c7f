/**
 * Contracting processes: what public bodies buy, from plan to payment. Owns what is known of a process and the contract page; its rooms own
 * the rest, and {@code intake} fills all of them. Requests, disputes and files of documents stay outside; they point here by OCID.
 */
@NullMarked
package id.suluh.procurement;

import org.jspecify.annotations.NullMarked;
