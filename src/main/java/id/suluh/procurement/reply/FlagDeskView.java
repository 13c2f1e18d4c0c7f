package id.suluh.procurement.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flags of an officer's bodies.
 *
 * @param open those nobody replied to
 * @param told the newest version of each reply
 */
record FlagDeskView(List<Open> open, List<Told> told) {
    /** A flag without a reply. */
    record Open(FlagSpot spot, String flag, String title, String body) {}

    /**
     * A version of a reply, as its author and moderators see it.
     *
     * @param reason of the moderator who refused or withdrew it
     */
    record Told(
            String code,
            FlagSpot spot,
            String speaker,
            String text,
            String language,
            ReplyState state,
            Instant at,
            @Nullable String reason) {
        public boolean published() {
            return state == ReplyState.PUBLISHED;
        }

        /** Name of the field for a moderator's reason: a page has many of them. */
        public String reasonField() {
            return "reason-" + code;
        }

        static Told of(FlagReply reply) {
            return new Told(
                    reply.code(),
                    reply.spot(),
                    reply.speaker(),
                    reply.text(),
                    reply.language(),
                    reply.state(),
                    reply.said(),
                    reply.reason());
        }
    }
}
