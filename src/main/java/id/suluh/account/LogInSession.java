package id.suluh.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One log-in of an account on one device. */
@Entity
@Table(name = "account_session")
class LogInSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;

    @ManyToOne(optional = false)
    private Account account;

    @SuppressWarnings("UnusedVariable") // queries read it
    private byte[] secretHash;

    private String device;
    private Instant started;
    private Instant lastSeen;
    private Instant expires;
    private @Nullable Instant ended;

    protected LogInSession() {}

    LogInSession(String code, Account account, byte[] secretHash, String device, Instant started, Duration longest) {
        this.code = code;
        this.account = account;
        this.secretHash = secretHash.clone();
        this.device = device;
        this.started = started;
        this.lastSeen = started;
        this.expires = started.plus(longest);
    }

    boolean aliveAt(Instant now, Duration idle) {
        return ended == null && account.enabled() && now.isBefore(expires) && now.isBefore(lastSeen.plus(idle));
    }

    /** Notes that it is used; to the minute is enough, and spares a write for each file of a page. */
    void seen(Instant now) {
        if (now.isAfter(lastSeen.plusSeconds(60))) {
            lastSeen = now;
        }
    }

    void end(Instant now) {
        ended = now;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    Account account() {
        return account;
    }

    String device() {
        return device;
    }

    Instant started() {
        return started;
    }

    Instant lastSeen() {
        return lastSeen;
    }
}
