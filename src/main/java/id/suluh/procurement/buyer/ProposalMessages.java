package id.suluh.procurement.buyer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of proposals for buyers and of their queue. */
@MessageBundle("proposal")
public interface ProposalMessages {
    @Message
    String title();

    @Message
    String lede(String buyer);

    @Message
    String known(String body);

    @Message
    String sent();

    @Message
    String sentNext();

    @Message
    String search();

    @Message
    String searchLabel();

    @Message
    String searchButton();

    @Message
    String choose();

    @Message
    String body();

    @Message
    String bodyHint(String query);

    @Message
    String nothingAlike(String query);

    @Message
    String missing();

    @Message
    String missingHint();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String sees();

    @Message
    String send();

    @Message
    String problemBody();

    @Message
    String problemReason();

    @Message
    String problemLong(int most);

    @Message
    String problemSlug();

    @Message
    String queue();

    @Message
    String queueLede();

    @Message
    String nothingWaits();

    @Message
    String waiting();

    @Message
    String decided();

    @Message
    String buyer();

    @Message
    String proposed();

    @Message
    String notInDirectory();

    @Message
    String slug();

    @Message
    String why();

    @Message
    String fromAnonymous();

    @Message
    String fromAccount();

    @Message
    String contracts(long count);

    @Message
    String decision();

    @Message
    String confirm();

    @Message
    String refuse();

    @Message
    String undo();

    @Message
    String state(Proposal.State state);
}
