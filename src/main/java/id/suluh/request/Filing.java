package id.suluh.request;

import id.suluh.request.clock.Regime;
import id.suluh.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request as its author wrote it.
 *
 * @param body slug of the body that is asked
 * @param about what it is about
 * @param language the language it was written in; letters about it are in that language
 */
public record Filing(
        String body,
        About about,
        String subject,
        String text,
        String purpose,
        Access access,
        Channel delivery,
        Regime regime,
        Requester requester,
        Language language) {

    /**
     * What a request is about in this portal.
     *
     * @param process OCID of a contracting process; null for none
     * @param item number of one of its 39 documents; null for none
     */
    public record About(@Nullable String process, @Nullable Integer item) {
        /** Nothing that this portal holds. */
        public static final About NOTHING = new About(null, null);

        /** Page of the process; null for none. */
        @Nullable
        String path() {
            return process == null
                    ? null
                    : "/contracts/"
                            + URLEncoder.encode(process, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
