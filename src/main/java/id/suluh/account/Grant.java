package id.suluh.account;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role that was granted, for one body or for the portal. Equal when role and body are. */
@Embeddable
class Grant {
    private String role;
    private @Nullable Long bodyId;
    private Instant granted;

    protected Grant() {}

    Grant(Role role, @Nullable Long bodyId, Instant granted) {
        this.role = role.code();
        this.bodyId = bodyId;
        this.granted = granted;
    }

    Role role() {
        return Role.of(role).orElseThrow();
    }

    @Nullable
    Long bodyId() {
        return bodyId;
    }

    Instant granted() {
        return granted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grant that && role.equals(that.role) && Objects.equals(bodyId, that.bodyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, bodyId);
    }
}
