package id.suluh.procurement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for what is bought and on what terms. */
@MessageBundle("terms")
public interface TermsMessages {
    @Message
    String title();

    @Message
    String name(TermName name);

    @Message
    String code(TermCode code);

    @Message
    String lots(int count);

    @Message
    String items(Stage from);

    @Message
    String item();

    @Message
    String quantity();

    @Message
    String price();

    @Message
    String value();

    @Message
    String state();

    @Message
    String from(String date);

    @Message
    String until(String date);

    @Message
    String between(String from, String until);
}
