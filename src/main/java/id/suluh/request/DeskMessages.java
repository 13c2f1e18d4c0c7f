package id.suluh.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of the desk of a public body. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message
    String desk();

    @Message
    String deskLede();

    @Message
    String deskEmpty();

    @Message
    String deskUndelivered();

    @Message
    String deskDue(LocalDate due);

    @Message
    String deskRunning();

    @Message
    String deskReceive();

    @Message
    String deskReceiveText();

    @Message
    String deskDay();

    @Message
    String deskRegister();

    @Message
    String deskExtend();

    @Message
    String deskReasons();

    @Message
    String deskExtendText();

    @Message
    String deskAnswer();

    @Message
    String deskOutcome();

    @Message
    String deskAnswerText();

    @Message
    String deskAnswerHint();

    @Message
    String deskRequester();

    @Message
    String deskProblemDay(LocalDate first, LocalDate last);

    @Message
    String deskProblemReasons();

    @Message
    String deskProblemOutcome();

    @Message
    String deskProblemText();

    @Message
    String deskPublicPage();

    @Message
    String deskDone();

    @Message
    String deskQueue();

    @Message
    String deskDueHead();

    @Message
    String deskAction();

    @Message
    String urgency(Urgency urgency);

    @Message
    String deskDocuments();

    @Message
    String deskFlags();
}
