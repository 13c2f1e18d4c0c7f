package id.suluh.procurement;

import id.suluh.procurement.history.Topic;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the history of a contracting process. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message
    String title();

    @Message
    String count(int changes, int releases);

    @Message
    String none();

    @Message
    String one();

    @Message
    String shortened(int read, int releases);

    @Message
    String unlisted(int count);

    @Message
    String field();

    @Message
    String before();

    @Message
    String after();

    @Message
    String reason();

    @Message
    String addendum(int number);

    @Message
    String amendment(int number);

    @Message
    String removed();

    @Message
    String noReason();

    @Message
    String others(int count);

    @Message
    String record();

    @Message
    String topic(Topic topic);
}
