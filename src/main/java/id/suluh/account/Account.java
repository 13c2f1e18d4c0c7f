package id.suluh.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who acts in the portal. */
@Entity
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;
    private @Nullable String password;
    private boolean enabled;
    private Instant created;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> roles = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    Account(String email, Instant created) {
        this.email = folded(email);
        this.enabled = true;
        this.created = created;
    }

    /** One spelling for an address. */
    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Grants the role; returns whether it was not held before. */
    boolean grant(Role role, @Nullable Long bodyId, Instant at) {
        return roles.add(new Grant(role, bodyId, at));
    }

    void keepPassword(String hash) {
        password = hash;
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    /** The kept hash; null until a password was set. */
    @Nullable
    String password() {
        return password;
    }

    boolean enabled() {
        return enabled;
    }

    Set<Grant> roles() {
        return Set.copyOf(roles);
    }

    Instant created() {
        return created;
    }
}
