package id.suluh.account;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    private void record(String actor, String act, Account account, String detail) {
        audit.record(new AuditEntry(actor, act, "account", String.valueOf(account.id()), detail));
    }
}
