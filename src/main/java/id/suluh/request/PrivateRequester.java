package id.suluh.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a requester told about themselves. For the requester's own link and for officers of the body that was asked; for nobody else. */
@Entity
@Table(name = "request_requester")
class PrivateRequester {
    @Id
    private long requestId;

    private @Nullable Long account;
    private String name;
    private String email;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String identityNumber;
    private byte[] linkHash;
    private @Nullable Instant confirmed;

    @Version
    private long version;

    protected PrivateRequester() {}

    PrivateRequester(long requestId, Requester requester, byte[] linkHash, @Nullable Long account) {
        this.requestId = requestId;
        this.account = account;
        this.name = requester.name();
        this.email = requester.email();
        this.phone = requester.phone();
        this.address = requester.address();
        this.identityNumber = requester.identityNumber();
        this.linkHash = linkHash.clone();
    }

    void confirm(Instant now) {
        confirmed = now;
    }

    /** The old link ends, a new one begins. */
    void relink(byte[] hash) {
        linkHash = hash.clone();
    }

    Requester told(RequesterKind kind) {
        return new Requester(kind, name, email, phone, address, identityNumber);
    }

    long requestId() {
        return requestId;
    }

    /** The account that filed it through the API; null for a form. */
    @Nullable
    Long account() {
        return account;
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    byte[] linkHash() {
        return linkHash.clone();
    }
}
