package id.suluh.procurement.reply;

import id.suluh.platform.Ids;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes down what is said about a flag, once however often it is sent. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Saying {
    private final ReplyRepository replies;
    private final AuditLog audit;
    private final Clock clock;

    Saying(ReplyRepository replies, AuditLog audit, Clock clock) {
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the words as a new version; the same words as last time are that version still.
     *
     * @param actor who acted, for the audit log
     * @param atOnce whether anyone may see it at once; not so after a moderator withdrew an earlier version
     */
    FlagReply say(FlagSpot spot, Speaker speaker, Words words, String actor, boolean atOnce) {
        replies.lock(spot);
        List<FlagReply> before = replies.thread(spot, speaker);
        if (!before.isEmpty() && before.get(0).says(words)) {
            return before.get(0);
        }
        Instant now = clock.instant();
        int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        FlagReply reply = new FlagReply(Ids.random(), spot, speaker, number, words, now);
        if (atOnce && before.stream().noneMatch(each -> each.state() == ReplyState.WITHDRAWN)) {
            reply.publish(now);
        }
        replies.persist(reply);
        audit.record(new AuditEntry(actor, "reply.say", "reply", reply.code(), spot.flag() + " " + spot.ocid()));
        return reply;
    }
}
