package id.suluh.procurement.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side says about one flag, as anyone may see it.
 *
 * @param speaker the office or company
 * @param current the newest version
 * @param earlier the versions before it, newest first
 */
public record ReplyView(String flag, Side side, String speaker, Said current, List<Said> earlier) {
    /**
     * One version.
     *
     * @param text null where it was withdrawn
     * @param language ISO 639-1
     * @param withdrawn why it was withdrawn; null where it stands
     */
    public record Said(
            @Nullable String text,
            String language,
            Instant at,
            @Nullable String withdrawn) {
        static Said of(FlagReply reply) {
            boolean gone = reply.state() == ReplyState.WITHDRAWN;
            return new Said(gone ? null : reply.text(), reply.language(), reply.said(), gone ? reply.reason() : null);
        }
    }
}
