package id.suluh.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the moderators' desk. */
@MessageBundle("moderation")
public interface ModerationMessages {
    @Message
    String moderation();

    @Message
    String moderationLede();

    @Message
    String queue();

    @Message
    String waiting();

    @Message
    String noQueue();
}
