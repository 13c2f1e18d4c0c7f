package id.suluh.procurement.checklist;

import id.suluh.document.DocumentKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the 39 documents. */
@MessageBundle("checklist")
public interface ChecklistMessages {
    @Message
    String title();

    @Message
    String summary(long published, long due);

    @Message
    String inShort(long published, long due);

    @Message
    String share(Share share);

    @Message
    String basis();

    @Message
    String unverified();

    @Message
    String reading();

    @Message
    String group(Group group);

    @Message
    String standing(Standing standing);

    @Message
    String reason(Reason reason);

    /** What the document is, in a sentence. */
    @Message
    String what(DocumentKind kind);

    @Message
    String documents(int count);

    @Message
    String ask();

    @Message
    String askAgain();

    @Message
    String request(String number);

    @Message
    String answerBy(String day);
}
