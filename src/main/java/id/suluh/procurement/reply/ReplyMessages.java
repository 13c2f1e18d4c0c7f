package id.suluh.procurement.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the right of reply. */
@MessageBundle("reply")
public interface ReplyMessages {
    @Message
    String rightOfReply();

    @Message
    String earlier(int count);

    @Message
    String withdrawn();

    @Message
    String withdrawnBecause(String reason);

    @Message
    String replyForBody();

    @Message
    String deskTitle();

    @Message
    String deskLede();

    @Message
    String open();

    @Message
    String nothingOpen();

    @Message
    String told();

    @Message
    String nothingTold();

    @Message
    String contract();

    @Message
    String flag();

    @Message
    String body();

    @Message
    String action();

    @Message
    String reply();

    @Message
    String change();

    @Message
    String saidAt();

    @Message
    String state();

    @Message
    String stateOf(ReplyState state);

    @Message
    String kept();

    @Message
    String formTitle();

    @Message
    String formLede(String speaker);

    @Message
    String text();

    @Message
    String textHint(int longest);

    @Message
    String seesAll();

    @Message
    String send();

    @Message
    String before();

    @Message
    String problemText(int longest);

    @Message
    String howTitle();

    @Message
    String howBody();

    @Message
    String howSupplier();

    @Message
    String howShown();

    @Message
    String areYouSupplier();

    @Message
    String askTitle();

    @Message
    String askLede();

    @Message
    String whichSupplier();

    @Message
    String whichHint();

    @Message
    String noSuppliers();

    @Message
    String sendLink();

    @Message
    String askedTitle();

    @Message
    String askedLede(long hours);

    @Message
    String askedElse();

    @Message
    String writeTitle();

    @Message
    String check();

    @Message
    String checkTitle();

    @Message
    String checkLede(String speaker);

    @Message
    String sendIt();

    @Message
    String edit();

    @Message
    String seesModerator();

    @Message
    String sentTitle();

    @Message
    String sentLede();

    @Message
    String spentTitle();

    @Message
    String spentLede();

    @Message
    String problemSupplier();

    @Message
    String problemEmail();

    @Message
    String problemHow(int longest);

    @Message
    String problemReason(int longest);

    @Message
    String mailLinkSubject();

    @Message
    String mailLinkText(String supplier, String flag, String contract, String link, long hours);

    @Message
    String mailSettledSubject(String decided);

    @Message
    String mailSettledText(String supplier, String flag, String contract, String decided, String reason);

    @Message
    String moderation();

    @Message
    String queueTitle();

    @Message
    String queueLede();

    @Message
    String waiting();

    @Message
    String nothingWaits();

    @Message
    String settled();

    @Message
    String nothingSettled();

    @Message
    String asked();

    @Message
    String askedWhy();

    @Message
    String publish();

    @Message
    String refuse();

    @Message
    String withdraw();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String contactTitle();

    @Message
    String contactLede();

    @Message
    String contactNone();

    @Message
    String contactKnown(String when);

    @Message
    String contactBy(long account);

    @Message
    String contactEmail();

    @Message
    String contactEmailSees();

    @Message
    String contactHow();

    @Message
    String contactHowHint();

    @Message
    String contactVerify();

    @Message
    String contactForget();

    @Message
    String contactHowWas();
}
