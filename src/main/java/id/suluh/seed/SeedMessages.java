package id.suluh.seed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the notice that part of the portal is fictional. */
@MessageBundle("seed")
public interface SeedMessages {
    @Message
    String noticeLead();

    @Message
    String noticeText();

    @Message
    String noticeLink();
}
