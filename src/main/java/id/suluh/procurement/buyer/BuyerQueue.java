package id.suluh.procurement.buyer;

import id.suluh.moderation.ModerationQueue;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** Proposals for buyers on the desk of moderators. */
@ApplicationScoped
class BuyerQueue implements ModerationQueue {
    private final ProposalList proposals;

    BuyerQueue(ProposalList proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name(Language language) {
        return Messages.of(ProposalMessages.class, language).queue();
    }

    @Override
    public long waiting() {
        return proposals.waiting();
    }

    @Override
    public String path() {
        return BuyerQueuePages.PATH;
    }
}
