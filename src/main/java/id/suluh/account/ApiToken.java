package id.suluh.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A personal token for the API. */
@Entity
@Table(name = "account_token")
class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;

    @ManyToOne(optional = false)
    private Account account;

    private String label;
    private String prefix;

    @SuppressWarnings("UnusedVariable") // queries read it
    private byte[] secretHash;

    private String scopes;
    private Instant created;
    private Instant expires;
    private @Nullable Instant lastUsed;
    private @Nullable Instant revoked;

    protected ApiToken() {}

    ApiToken(String code, Account account, NewToken token, Instant created) {
        this.code = code;
        this.account = account;
        this.label = token.label();
        this.prefix = token.prefix();
        this.secretHash = token.secret().hash();
        this.scopes = token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        this.created = created;
        this.expires = token.expires();
    }

    boolean usableAt(Instant now) {
        return revoked == null && account.enabled() && now.isBefore(expires);
    }

    /** Notes that it is used; to the minute is enough. */
    void seen(Instant now) {
        if (lastUsed == null || now.isAfter(lastUsed.plusSeconds(60))) {
            lastUsed = now;
        }
    }

    void revoke(Instant now) {
        revoked = now;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .flatMap(scope -> Scope.of(scope).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String code() {
        return code;
    }

    Account account() {
        return account;
    }

    String label() {
        return label;
    }

    String prefix() {
        return prefix;
    }

    Instant created() {
        return created;
    }

    Instant expires() {
        return expires;
    }

    @Nullable
    Instant lastUsed() {
        return lastUsed;
    }
}
