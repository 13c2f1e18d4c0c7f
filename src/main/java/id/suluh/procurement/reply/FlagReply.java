package id.suluh.procurement.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of what somebody says about a flag. Its words never change. */
@Entity
@Table(name = "flag_reply")
class FlagReply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;
    private String ocid;
    private String flag;
    private String side;
    private @Nullable Long bodyId;
    private @Nullable Long supplierId;
    private int number;
    private String speaker;
    private String text;
    private String language;
    private String state;
    private @Nullable String reason;
    private Instant said;
    private @Nullable Instant settled;

    @Version
    private long version;

    protected FlagReply() {}

    FlagReply(String code, FlagSpot spot, Speaker speaker, int number, Words words, Instant said) {
        this.code = code;
        this.ocid = spot.ocid();
        this.flag = spot.flag();
        this.side = speaker.side().code();
        this.bodyId = speaker.side() == Side.BODY ? speaker.id() : null;
        this.supplierId = speaker.side() == Side.SUPPLIER ? speaker.id() : null;
        this.number = number;
        this.speaker = speaker.name();
        this.text = words.text();
        this.language = words.language().tag();
        this.state = ReplyState.WAITING.code();
        this.said = said;
    }

    /** Lets everyone see it. */
    void publish(Instant now) {
        settle(ReplyState.PUBLISHED, null, now);
    }

    /** Does not let it through. */
    void refuse(String why, Instant now) {
        settle(ReplyState.REFUSED, why, now);
    }

    /** Takes it away from everyone; that it was there stays to be seen. */
    void withdraw(String why, Instant now) {
        settle(ReplyState.WITHDRAWN, why, now);
    }

    private void settle(ReplyState how, @Nullable String why, Instant now) {
        state = how.code();
        reason = why;
        settled = now;
    }

    String code() {
        return code;
    }

    FlagSpot spot() {
        return new FlagSpot(ocid, flag);
    }

    Side side() {
        return Side.of(side);
    }

    /** Internal key of the body or the supplier. */
    long speakerId() {
        return Objects.requireNonNull(side() == Side.BODY ? bodyId : supplierId);
    }

    /** Whether these very words are what stands here or waits to; what was refused or withdrawn may be said again. */
    boolean says(Words words) {
        return text.equals(words.text()) && (state() == ReplyState.WAITING || state() == ReplyState.PUBLISHED);
    }

    int number() {
        return number;
    }

    String speaker() {
        return speaker;
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    ReplyState state() {
        return ReplyState.of(state);
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant said() {
        return said;
    }

    /** When a moderator or the portal decided about it; null while it waits. */
    @Nullable
    Instant settled() {
        return settled;
    }
}
