package id.suluh.procurement.reply;

import id.suluh.account.Viewer;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.reply.FlagDeskView.Told;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What moderators decide about replies. */
@ApplicationScoped
@Transactional
class Moderation {
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 500;

    private final ReplyRepository replies;
    private final KnownSuppliers suppliers;
    private final SupplierContacts contacts;
    private final ReplyMails mails;
    private final AuditLog audit;
    private final Viewer viewer;
    private final CurrentPage page;
    private final Clock clock;

    Moderation(
            ReplyRepository replies,
            KnownSuppliers suppliers,
            SupplierContacts contacts,
            ReplyMails mails,
            AuditLog audit,
            Viewer viewer,
            CurrentPage page,
            Clock clock) {
        this.replies = replies;
        this.suppliers = suppliers;
        this.contacts = contacts;
        this.mails = mails;
        this.audit = audit;
        this.viewer = viewer;
        this.page = page;
        this.clock = clock;
    }

    ModerationView view() {
        return new ModerationView(
                replies.waiting(MOST).stream().map(Told::of).toList(),
                replies.settled(MOST).stream().map(Told::of).toList(),
                suppliers.askedInVain(MOST));
    }

    /** How many wait. */
    long waiting() {
        return replies.count("state", ReplyState.WAITING.code());
    }

    /**
     * Decides about a version; deciding the same again changes nothing.
     *
     * @throws Invalid when a reason is needed and there is none
     * @throws Conflict when its state does not allow it
     */
    void decide(String code, ReplyState to, String reason) {
        FlagReply reply = replies.byCode(code).orElseThrow(() -> new NotFound("no reply " + code));
        replies.lock(reply.spot());
        replies.getEntityManager().refresh(reply);
        if (reply.state() == to) {
            return;
        }
        String why = reason.strip();
        if (to != ReplyState.PUBLISHED && (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0)) {
            String wrong = Messages.of(ReplyMessages.class, page.language()).problemReason(LONGEST_REASON);
            throw new Invalid(List.of(new FieldProblem("reason-" + code, wrong)));
        }
        settle(reply, to, why);
        audit.record(new AuditEntry(
                viewer.actor(),
                "reply." + to.code(),
                "reply",
                code,
                reply.spot().flag() + " " + reply.spot().ocid()));
        if (reply.side() == Side.SUPPLIER) {
            contacts.address(reply.speakerId()).ifPresent(address -> mails.settled(address, reply));
        }
    }

    private void settle(FlagReply reply, ReplyState to, String why) {
        Instant now = clock.instant();
        ReplyState from = to == ReplyState.WITHDRAWN ? ReplyState.PUBLISHED : ReplyState.WAITING;
        if (reply.state() != from) {
            throw new Conflict("a reply that is " + reply.state().code() + " cannot become " + to.code());
        }
        switch (to) {
            case PUBLISHED -> reply.publish(now);
            case REFUSED -> reply.refuse(why, now);
            case WITHDRAWN -> replies.published(reply).forEach(each -> each.withdraw(why, now));
            case WAITING -> throw new Conflict("a decision cannot be taken back into waiting");
        }
    }
}
