package id.suluh.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong and what to do, by {@link Trouble}. */
@MessageBundle("error")
public interface ErrorMessages {
    @Message
    String title(Trouble trouble);

    @Message
    String happened(Trouble trouble);

    @Message
    String advice(Trouble trouble);

    @Message
    String problems();

    @Message
    String reference(String id);

    @Message
    String logIn();

    @Message
    String home();

    @Message
    String search();

    @Message
    String find();
}
