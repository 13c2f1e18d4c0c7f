package id.suluh.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that proves an address once. */
@Entity
@Table(name = "account_link")
class OneTimeLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;

    @SuppressWarnings("UnusedVariable") // queries read it
    private byte[] secretHash;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant created;

    private Instant expires;
    private @Nullable Instant used;

    protected OneTimeLink() {}

    OneTimeLink(String email, byte[] secretHash, Instant created, Instant expires) {
        this.email = Account.folded(email);
        this.secretHash = secretHash.clone();
        this.created = created;
        this.expires = expires;
    }

    long id() {
        return id;
    }

    boolean usableAt(Instant now) {
        return used == null && now.isBefore(expires);
    }

    void use(Instant now) {
        used = now;
    }

    String email() {
        return email;
    }
}
