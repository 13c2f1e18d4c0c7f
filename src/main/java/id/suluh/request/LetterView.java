package id.suluh.request;

import id.suluh.body.BodyRef;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as a letter to the body: the only view with private data besides the requester's own page.
 *
 * @param day when it was filed; null while it is not
 */
record LetterView(
        String number,
        BodyRef body,
        @Nullable LocalDate day,
        String subject,
        String text,
        String purpose,
        Access access,
        Channel delivery,
        Requester who) {

    static LetterView of(InformationRequest request, BodyRef body, Requester who) {
        return new LetterView(
                request.number().orElse(""),
                body,
                request.filed(),
                request.subject(),
                request.text(),
                request.purpose(),
                request.access().orElseThrow(),
                request.delivery().orElseThrow(),
                Objects.requireNonNull(who));
    }
}
