package id.suluh.procurement.reply;

import id.suluh.account.secret.Secret;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.platform.mail.OutgoingMail;
import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What is written to companies, in the language of the page that causes it. */
@ApplicationScoped
class ReplyMails {
    private final MailOutbox outbox;
    private final CurrentPage page;
    private final String portal;

    ReplyMails(MailOutbox outbox, CurrentPage page, SuluhConfig config) {
        this.outbox = outbox;
        this.page = page;
        this.portal = config.publicUrl().toString();
    }

    /** Here is the link that was asked for. */
    void link(String to, KnownSupplier supplier, FlagSpot spot, Secret secret) {
        String link = address(SupplierReplyPages.PATH + "/link/" + secret.text());
        String text = words().mailLinkText(
                        supplier.name(), spot.flag(), address(spot.path()), link, ReplyLink.VALID.toHours());
        outbox.add(new OutgoingMail(to, words().mailLinkSubject(), text, "reply.link", supplier.code()));
    }

    /** A moderator decided about the reply. */
    void settled(String to, FlagReply reply) {
        String decided = words().stateOf(reply.state());
        @Nullable String reason = reply.reason();
        String text = words().mailSettledText(
                        reply.speaker(),
                        reply.spot().flag(),
                        address(reply.spot().path()),
                        decided,
                        reason == null ? "-" : reason);
        outbox.add(new OutgoingMail(to, words().mailSettledSubject(decided), text, "reply.settled", reply.code()));
    }

    private String address(String path) {
        return portal + language().path(path);
    }

    private ReplyMessages words() {
        return Messages.of(ReplyMessages.class, language());
    }

    private Language language() {
        return page.language();
    }
}
