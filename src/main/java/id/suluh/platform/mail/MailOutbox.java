package id.suluh.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where features put mail, in the transaction that causes it. */
@ApplicationScoped
public class MailOutbox {
    private final EntityManager entities;
    private final Clock clock;
    private final boolean delivering;

    MailOutbox(EntityManager entities, Clock clock, @ConfigProperty(name = "quarkus.mailer.host") String host) {
        this.entities = entities;
        this.clock = clock;
        this.delivering = !host.endsWith(".invalid");
    }

    /** Keeps the mail for delivery and returns its key; fails when no transaction is running. */
    @Transactional(TxType.MANDATORY)
    public long add(OutgoingMail mail) {
        OutboxMail kept = new OutboxMail(mail, clock.instant());
        entities.persist(kept);
        entities.flush();
        return kept.id();
    }

    /** How far the mail of that key is; empty when there is none. */
    @Transactional
    public Optional<MailState> state(long id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id)).map(OutboxMail::state);
    }

    /** Whether a mail server is configured ({@code quarkus.mailer.host}); if not, mail waits here. */
    public boolean delivering() {
        return delivering;
    }
}
