package id.suluh.procurement.reply;

import id.suluh.moderation.ModerationQueue;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** Replies that nobody has looked at yet. */
@ApplicationScoped
class ReplyQueue implements ModerationQueue {
    private final Moderation moderation;

    ReplyQueue(Moderation moderation) {
        this.moderation = moderation;
    }

    @Override
    public String name(Language language) {
        return Messages.of(ReplyMessages.class, language).queueTitle();
    }

    @Override
    public long waiting() {
        return moderation.waiting();
    }

    @Override
    public String path() {
        return ReplyModerationPages.PATH;
    }
}
