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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Personal tokens: hashed at rest, with an end, revocable at once. */
@ApplicationScoped
@Transactional
class ApiTokens {
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;
    private final AccountConfig config;

    ApiTokens(EntityManager entities, AuditLog audit, Clock clock, AccountConfig config) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /** Makes a token; its secret is in the answer and nowhere else. */
    NewToken create(long accountId, String label, Set<Scope> scopes) {
        Instant now = clock.instant();
        NewToken token = new NewToken(label, scopes, Secret.random(NewToken.MARK), now.plus(config.token()));
        Account account = entities.find(Account.class, accountId);
        ApiToken kept = new ApiToken(Ids.random(), account, token, now);
        entities.persist(kept);
        record(accountId, "token.create", kept.code());
        return token;
    }

    /** Whose token it is and what it may be used for, if it still counts. */
    Optional<Member> holder(Secret secret) {
        if (!secret.plausible() || !secret.text().startsWith(NewToken.MARK)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return entities.createQuery(
                        "from ApiToken t join fetch t.account where t.secretHash = ?1 and t.revoked is null",
                        ApiToken.class)
                .setParameter(1, secret.hash())
                .getResultStream()
                .findFirst()
                .filter(token -> token.usableAt(now))
                .map(token -> {
                    token.seen(now);
                    return Member.by(token.account(), null, token.scopes());
                });
    }

    /** The account's tokens that still count, newest first. */
    List<ApiToken> living(long accountId) {
        Instant now = clock.instant();
        return open(accountId).stream().filter(token -> token.usableAt(now)).toList();
    }

    /** Revokes one of the account's own tokens; a code of somebody else's changes nothing. */
    void revoke(long accountId, String code) {
        open(accountId).stream().filter(token -> token.code().equals(code)).forEach(token -> {
            token.revoke(clock.instant());
            record(accountId, "token.revoke", code);
        });
    }

    private List<ApiToken> open(long accountId) {
        return entities.createQuery(
                        "from ApiToken where account.id = ?1 and revoked is null order by created desc", ApiToken.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    private void record(long accountId, String act, String detail) {
        String id = String.valueOf(accountId);
        audit.record(new AuditEntry("account:" + id, act, "account", id, detail));
    }
}
