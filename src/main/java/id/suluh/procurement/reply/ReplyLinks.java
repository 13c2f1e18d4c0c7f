package id.suluh.procurement.reply;

import id.suluh.account.secret.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** One-time links of companies in the database. */
@ApplicationScoped
class ReplyLinks implements PanacheRepository<ReplyLink> {
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Clock clock;

    ReplyLinks(Clock clock) {
        this.clock = clock;
    }

    /** How many were asked for in the name of a supplier within the last hour. */
    long lately(long supplierId) {
        return count(
                "supplierId = ?1 and created > ?2", supplierId, clock.instant().minus(WINDOW));
    }

    /** A link that still counts. */
    Optional<ReplyLink> usable(Secret secret, LockModeType lock) {
        return secret.plausible()
                ? find("secretHash", secret.hash())
                        .withLock(lock)
                        .firstResultOptional()
                        .filter(each -> each.usableAt(clock.instant()))
                : Optional.empty();
    }
}
