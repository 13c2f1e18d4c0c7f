package id.suluh.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Accounts in the database. */
@ApplicationScoped
class AccountRepository implements PanacheRepository<Account> {
    Optional<Account> byEmail(String email) {
        return find("email", Account.folded(email)).firstResultOptional();
    }

    boolean holds(Role role, long bodyId) {
        return getEntityManager()
                .createQuery(
                        "select count(a) > 0 from Account a join a.roles r"
                                + " where a.enabled and r.role = ?1 and r.bodyId = ?2",
                        Boolean.class)
                .setParameter(1, role.code())
                .setParameter(2, bodyId)
                .getSingleResult();
    }
}
