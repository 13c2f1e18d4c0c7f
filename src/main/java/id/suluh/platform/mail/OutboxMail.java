package id.suluh.platform.mail;

import id.suluh.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail in the outbox. Once a server took it, its text is forgotten. */
@Entity
@Table(name = "mail_outbox")
class OutboxMail {
    /** 12 tries with doubling pauses from one minute, at most six hours: a server may be away for about two days. */
    private static final int TRIES = 12;

    /** Most first failures are a connection that broke off. */
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** How long one try may take before another process may take the mail up. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_PROBLEM = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;
    private String recipient;
    private String subject;
    private String text;
    private String purpose;
    private String reference;
    private String state;
    private int attempts;
    private Instant due;
    private Instant added;
    private @Nullable Instant settled;
    private @Nullable String problem;

    @Version
    private long version;

    protected OutboxMail() {}

    OutboxMail(OutgoingMail mail, Instant now) {
        this.code = Ids.random();
        this.recipient = mail.to();
        this.subject = mail.subject();
        this.text = mail.text();
        this.purpose = mail.purpose();
        this.reference = mail.reference();
        this.state = MailState.QUEUED.code();
        this.due = now;
        this.added = now;
    }

    /** Takes the mail up: nobody else does before the lease is over. */
    void take(Instant now) {
        attempts++;
        due = now.plus(LEASE);
    }

    void sent(Instant now) {
        settle(MailState.SENT, now);
        problem = null;
        text = "";
    }

    void refused(String why, Instant now) {
        String told = why.replace(recipient, "…");
        problem = told.length() > LONGEST_PROBLEM ? told.substring(0, LONGEST_PROBLEM) : told;
        if (attempts >= TRIES) {
            settle(MailState.FAILED, now);
        } else {
            due = now.plus(pause());
        }
    }

    private Duration pause() {
        if (attempts == 1) {
            return A_MOMENT;
        }
        Duration doubled = Duration.ofMinutes(1L << (attempts - 2));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void settle(MailState how, Instant now) {
        state = how.code();
        settled = now;
    }

    /** The same for every try, so that a receiver can tell a repetition. */
    String messageId(String host) {
        return "<" + id + "." + code + "@" + host + ">";
    }

    MailAccepted accepted(Instant at) {
        return new MailAccepted(id, purpose, reference, at);
    }

    OutgoingMail content() {
        return new OutgoingMail(recipient, subject, text, purpose, reference);
    }

    MailState state() {
        return MailState.of(state);
    }

    long id() {
        return id;
    }

    Instant due() {
        return due;
    }

    Instant added() {
        return added;
    }

    /** When it was sent or given up; null while it waits. */
    @Nullable
    Instant settled() {
        return settled;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
