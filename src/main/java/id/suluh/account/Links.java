package id.suluh.account;

import id.suluh.account.secret.Passwords;
import id.suluh.account.secret.Secret;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.platform.mail.OutgoingMail;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One-time links: made for an address, opened to look, used up when the password is set. */
@ApplicationScoped
@Transactional
public class Links {
    static final String PATH = "/account/link/";

    /** Links that one address is mailed within an hour. */
    private static final int AN_HOUR = 3;

    private final EntityManager entities;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditLog audit;
    private final MailOutbox outbox;
    private final Clock clock;
    private final AccountConfig config;
    private final SuluhConfig portal;

    Links(
            EntityManager entities,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            AuditLog audit,
            MailOutbox outbox,
            Clock clock,
            AccountConfig config,
            SuluhConfig portal) {
        this.entities = entities;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
        this.portal = portal;
    }

    /** The address of a link for somebody to hand over. It is shown this once. */
    public String forHandingOver(String email) {
        return make(email, config.handedLink(), "system:user-add");
    }

    /** Mails a link to the address, whoever's it is; silently not once too many were asked for, so that nobody is flooded. */
    void mail(String email, Language language) {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        long asked = entities.createQuery(
                        "select count(l) from OneTimeLink l where l.email = ?1 and l.created > ?2", Long.class)
                .setParameter(1, Account.folded(email))
                .setParameter(2, hourAgo)
                .getSingleResult();
        if (asked >= AN_HOUR) {
            return;
        }
        AccountMessages words = Messages.of(AccountMessages.class, language);
        String link = make(email, config.mailedLink(), "anonymous");
        String text = words.mailText(link, config.mailedLink().toMinutes());
        outbox.add(new OutgoingMail(email.strip(), words.mailSubject(), text, "account.link", ""));
    }

    /** Whose address the link proves; empty when it is unknown, used or too old. Looking does not use it up: mail scanners look. */
    Optional<String> open(Secret secret) {
        return find(secret, LockModeType.NONE).map(OneTimeLink::email);
    }

    /** Uses the link up: sets the password, ends all log-ins of the account. Empty when the link no longer counts. */
    Optional<Account> use(Secret secret, String password) {
        Optional<OneTimeLink> link = find(secret, LockModeType.PESSIMISTIC_WRITE);
        return link.map(found -> {
            found.use(clock.instant());
            Account account = accounts.account(found.email(), "anonymous");
            if (account.roles().isEmpty()) {
                account.grant(Role.REQUESTER, null, clock.instant());
            }
            account.keepPassword(passwords.hash(password));
            sessions.endAll(account.id());
            String id = String.valueOf(account.id());
            audit.record(new AuditEntry("account:" + id, "password.set", "account", id, "by link"));
            return account;
        });
    }

    private String make(String email, Duration valid, String actor) {
        Secret secret = Secret.random("");
        Instant now = clock.instant();
        OneTimeLink link = new OneTimeLink(email, secret.hash(), now, now.plus(valid));
        entities.persist(link);
        audit.record(new AuditEntry(actor, "link.create", "link", String.valueOf(link.id()), ""));
        return portal.publicUrl() + PATH + secret.text();
    }

    private Optional<OneTimeLink> find(Secret secret, LockModeType lock) {
        if (!secret.plausible()) {
            return Optional.empty();
        }
        return entities.createQuery("from OneTimeLink where secretHash = ?1", OneTimeLink.class)
                .setParameter(1, secret.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(link -> link.usableAt(clock.instant()));
    }
}
