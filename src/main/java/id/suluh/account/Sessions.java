package id.suluh.account;

import id.suluh.account.secret.Secret;
import id.suluh.platform.Ids;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Log-ins, kept on the server: random secret, hashed at rest, idle and absolute end, revocable at once. */
@ApplicationScoped
@Transactional
class Sessions {
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;
    private final AccountConfig config;

    Sessions(EntityManager entities, AuditLog audit, Clock clock, AccountConfig config) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /** Starts a log-in under a new secret, whatever the browser brought along. */
    Secret start(long accountId, String device) {
        Secret secret = Secret.random("");
        Account account = entities.find(Account.class, accountId);
        entities.persist(new LogInSession(
                Ids.random(), account, secret.hash(), device, clock.instant(), config.sessionLongest()));
        record(accountId, "session.start", "");
        return secret;
    }

    /** Who is logged in under this secret, if the log-in still lives. */
    Optional<Member> resume(Secret secret) {
        Instant now = clock.instant();
        return find(secret)
                .filter(session -> session.aliveAt(now, config.sessionIdle()))
                .map(session -> {
                    session.seen(now);
                    return Member.by(session.account(), session.id(), EnumSet.allOf(Scope.class));
                });
    }

    /** Ends the log-in of this secret, if there is one. */
    void end(Secret secret) {
        find(secret).ifPresent(this::end);
    }

    /** The account's living log-ins, the last used first. */
    List<LogInSession> living(long accountId) {
        Instant now = clock.instant();
        return open(accountId).stream()
                .filter(session -> session.aliveAt(now, config.sessionIdle()))
                .toList();
    }

    /** Ends one of the account's own log-ins; a code of somebody else's changes nothing. */
    void end(long accountId, String code) {
        open(accountId).stream().filter(session -> session.code().equals(code)).forEach(this::end);
    }

    /** Ends all log-ins of the account but this one. */
    void endOthers(long accountId, long kept) {
        open(accountId).stream().filter(session -> session.id() != kept).forEach(this::end);
    }

    /** Ends all log-ins of the account. */
    void endAll(long accountId) {
        open(accountId).forEach(this::end);
    }

    private void end(LogInSession session) {
        session.end(clock.instant());
        record(session.account().id(), "session.end", session.code());
    }

    private List<LogInSession> open(long accountId) {
        return entities.createQuery(
                        "from LogInSession where account.id = ?1 and ended is null order by lastSeen desc",
                        LogInSession.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    private Optional<LogInSession> find(Secret secret) {
        if (!secret.plausible()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from LogInSession s join fetch s.account where s.secretHash = ?1 and s.ended is null",
                        LogInSession.class)
                .setParameter(1, secret.hash())
                .getResultStream()
                .findFirst();
    }

    private void record(long accountId, String act, String detail) {
        String id = String.valueOf(accountId);
        audit.record(new AuditEntry("account:" + id, act, "account", id, detail));
    }
}
