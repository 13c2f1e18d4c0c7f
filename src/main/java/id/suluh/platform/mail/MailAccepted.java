package id.suluh.platform.mail;

import java.time.Instant;

/**
 * A mail server took a mail. Fired in the transaction that records it, once for each mail.
 *
 * @param at when the server took it
 */
public record MailAccepted(long id, String purpose, String reference, Instant at) {}
