package id.suluh.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which officers hand in documents. */
@MessageBundle("upload")
public interface UploadMessages {
    @Message
    String title();

    @Message
    String lede();

    @Message
    String stays();

    @Message
    String notBuilt();

    @Message
    String desk();

    @Message
    String added(int count);

    @Message
    String known(int count);

    @Message
    String form();

    @Message
    String body();

    @Message
    String files();

    @Message
    String filesHint();

    @Message
    String sees();

    @Message
    String documentTitle();

    @Message
    String titleHint();

    @Message
    String kind();

    @Message
    String process();

    @Message
    String processHint();

    @Message
    String send();

    @Message
    String problemBody();

    @Message
    String problemFile();

    @Message
    String problemTitleOfMany();

    @Message
    String problemTitle(int most);

    @Message
    String problemKind();

    @Message
    String problemProcess();

    @Message
    String recent();

    @Message
    String none();

    @Message
    String file();

    @Message
    String handedIn();

    @Message
    String reading();

    @Message
    String visible();

    @Message
    String unreadable();

    @Message
    String beingRead();

    @Message
    String seen(Visibility visibility);
}
