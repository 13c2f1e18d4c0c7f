package id.suluh.web.twin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words about lists that are taken away. */
@MessageBundle("twin")
public interface TwinMessages {
    @Message
    String takeAway();

    @Message
    String about();

    @Message
    String whole(long total);

    @Message
    String cut(long most, long total);

    @Message
    String made(Instant moment);
}
