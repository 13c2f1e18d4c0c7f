package id.suluh.platform.mail;

import java.util.Locale;

/** How far a mail is. */
public enum MailState {
    /** It waits: for its turn, for the next try, or for a mail server to be configured. */
    QUEUED,
    /** A mail server took it. */
    SENT,
    /** No server took it in all tries. */
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
