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
}
