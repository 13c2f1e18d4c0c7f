package id.suluh.account;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other features and commands may ask of accounts and do to them. */
@ApplicationScoped
@Transactional
public class Accounts {
    private final AccountRepository accounts;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountRepository accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody works at the information desk of the body of that internal key here. */
    public boolean hasDesk(long bodyId) {
        return accounts.holds(Role.OFFICER, bodyId);
    }

    /**
     * Grants a role, to a new account if there is none of that address.
     *
     * @param bodyId internal key of the body the role is held for; null exactly for roles of the portal as a whole
     * @param actor who grants it, as the audit log names actors
     */
    public void grant(String email, Role role, @Nullable Long bodyId, String actor) {
        if (role.ofBody() != (bodyId != null)) {
            throw new IllegalArgumentException("role " + role.code() + " with body " + bodyId);
        }
        Account account = account(email, actor);
        if (account.grant(role, bodyId, clock.instant())) {
            record(actor, "role.grant", account, role.code() + (bodyId == null ? "" : " body:" + bodyId));
        }
    }

    /** The account of that address, made if there is none. */
    Account account(String email, String actor) {
        return accounts.byEmail(email).orElseGet(() -> {
            Account account = new Account(email, clock.instant());
            accounts.persist(account);
            record(actor, "account.create", account, "");
            return account;
        });
    }

    /** What a password is checked against. */
    record Credential(long accountId, String hash) {}

    /** The credential of that address; empty for an unknown, disabled or not yet opened account. */
    Optional<Credential> credential(String email) {
        return accounts.byEmail(email).filter(Account::enabled).flatMap(account -> Optional.ofNullable(
                        account.password())
                .map(hash -> new Credential(account.id(), hash)));
    }

    /** The kept hash of the account's password. */
    Optional<String> hash(long accountId) {
        return accounts.findByIdOptional(accountId).map(Account::password);
    }

    /** Keeps a new hash; the act says why. */
    void keepPassword(long accountId, String hash, String act) {
        Account account = accounts.findById(accountId);
        account.keepPassword(hash);
        record("account:" + accountId, act, account, "");
    }

    /** Notes a log-in that was refused, for an unknown account as for a known one, so that both take as long. */
    void refused(Optional<Long> accountId) {
        String subject = accountId.map(String::valueOf).orElse("unknown");
        audit.record(new AuditEntry("anonymous", "session.refused", "account", subject, ""));
    }

    private void record(String actor, String act, Account account, String detail) {
        audit.record(new AuditEntry(actor, act, "account", String.valueOf(account.id()), detail));
    }
}
