package id.suluh.procurement.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a company can be reached, and how a moderator made sure that it is the company. Private. */
@Entity
@Table(name = "supplier_contact")
class SupplierContact {
    @Id
    private long supplierId;

    private String email;
    private String how;
    private @Nullable Long verifiedBy;
    private Instant verified;

    protected SupplierContact() {}

    SupplierContact(long supplierId, String email, String how, @Nullable Long verifiedBy, Instant verified) {
        this.supplierId = supplierId;
        this.email = email;
        this.how = how;
        this.verifiedBy = verifiedBy;
        this.verified = verified;
    }

    String email() {
        return email;
    }

    String how() {
        return how;
    }

    /** Internal key of the moderator's account; null when it is gone. */
    @Nullable
    Long verifiedBy() {
        return verifiedBy;
    }

    Instant verified() {
        return verified;
    }
}
