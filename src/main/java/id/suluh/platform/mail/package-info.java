/**
 * Mail on its way out: kept in the database by the transaction that causes it, delivered later by a job, tried again when a server does
 * not take it. What a mail says and to whom it may go is decided by the feature that writes it. No domain words.
 */
@NullMarked
package id.suluh.platform.mail;

import org.jspecify.annotations.NullMarked;
