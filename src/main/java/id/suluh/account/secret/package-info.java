/** Secrets as values: random ones and what is kept of them, passwords and how they are hashed. No database, no pages, no accounts. */
@NullMarked
package id.suluh.account.secret;

import org.jspecify.annotations.NullMarked;
