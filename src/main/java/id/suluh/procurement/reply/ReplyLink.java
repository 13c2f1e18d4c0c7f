package id.suluh.procurement.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which a company replies to one flag of one contract, once. */
@Entity
@Table(name = "reply_link")
class ReplyLink {
    /** A letter box of a company is not read every day; three days span a weekend. */
    static final Duration VALID = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long supplierId;
    private String ocid;
    private String flag;

    @SuppressWarnings("UnusedVariable") // queries read it
    private byte[] secretHash;

    @SuppressWarnings("UnusedVariable") // queries read it
    private boolean mailed;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant created;

    private Instant expires;
    private @Nullable Instant used;

    protected ReplyLink() {}

    /** @param mailed whether there is an address it goes to */
    ReplyLink(long supplierId, FlagSpot spot, byte[] secretHash, boolean mailed, Instant now) {
        this.supplierId = supplierId;
        this.ocid = spot.ocid();
        this.flag = spot.flag();
        this.secretHash = secretHash.clone();
        this.mailed = mailed;
        this.created = now;
        this.expires = now.plus(VALID);
    }

    boolean usableAt(Instant now) {
        return used == null && now.isBefore(expires);
    }

    void use(Instant now) {
        used = now;
    }

    long id() {
        return id;
    }

    long supplierId() {
        return supplierId;
    }

    FlagSpot spot() {
        return new FlagSpot(ocid, flag);
    }
}
