package id.suluh.platform.mail;

import id.suluh.platform.SuluhConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Delivers what waits in the outbox, at least once: a crash between the server's answer and our record of it repeats the mail under the
 * same Message-ID.
 */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    /** What Hibernate calls {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    private static final Duration LONGEST_TRY = Duration.ofMinutes(1);

    private final MailOutbox outbox;
    private final EntityManager entities;
    private final ReactiveMailer mailer;
    private final Event<MailAccepted> accepted;
    private final Clock clock;
    private final String host;

    MailSender(
            MailOutbox outbox,
            EntityManager entities,
            ReactiveMailer mailer,
            Event<MailAccepted> accepted,
            Clock clock,
            SuluhConfig config) {
        this.outbox = outbox;
        this.entities = entities;
        this.mailer = mailer;
        this.accepted = accepted;
        this.clock = clock;
        this.host = host(config.publicUrl());
    }

    /** Sends everything that is due, one after the other. */
    void sendDue() {
        if (!outbox.delivering()) {
            return;
        }
        List<Long> taken = take();
        while (!taken.isEmpty()) {
            taken.forEach(this::send);
            taken = take();
        }
    }

    /** Takes up the oldest mail that is due, so that no other instance sends it at the same time. */
    private List<Long> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            List<OutboxMail> due = entities.createQuery(
                            "from OutboxMail where state = 'queued' and due <= ?1 order by due, id", OutboxMail.class)
                    .setParameter(1, now)
                    .setMaxResults(1)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                    .getResultList();
            due.forEach(mail -> mail.take(now));
            return due.stream().map(OutboxMail::id).toList();
        });
    }

    private void send(long id) {
        String problem = attempt(id);
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMail mail = Objects.requireNonNull(entities.find(OutboxMail.class, id));
            Instant now = clock.instant();
            if (problem.isEmpty()) {
                mail.sent(now);
                accepted.fire(mail.accepted(now));
            } else {
                mail.refused(problem, now);
                LOG.warnf("Mail %d was not taken: %s", Long.valueOf(id), mail.problem());
            }
        });
    }

    /** One try; returns what went wrong, or nothing. */
    private String attempt(long id) {
        Mail mail = QuarkusTransaction.requiringNew()
                .call(() -> mail(Objects.requireNonNull(entities.find(OutboxMail.class, id))));
        try {
            mailer.send(mail).await().atMost(LONGEST_TRY);
            return "";
        } catch (RuntimeException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            return cause.getClass().getSimpleName() + ": " + cause.getMessage();
        }
    }

    private Mail mail(OutboxMail row) {
        OutgoingMail content = row.content();
        return Mail.withText(content.to(), content.subject(), content.text())
                .addHeader("Message-ID", row.messageId(host))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String host(URI publicUrl) {
        String host = publicUrl.getHost();
        return host == null ? "localhost" : host;
    }
}
