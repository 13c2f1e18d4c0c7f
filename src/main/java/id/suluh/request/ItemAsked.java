package id.suluh.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public request about one of the 39 documents of a contracting process.
 *
 * @param process OCID
 * @param item number of the document, from 1
 * @param number of the request
 * @param outcome what the body decided; null while nothing is decided
 * @param answerBy when the answer is due; null when no clock for it runs
 */
public record ItemAsked(
        String process,
        int item,
        String number,
        @Nullable Outcome outcome,
        @Nullable LocalDate answerBy) {
    /** Its public page, without the language prefix. */
    public String path() {
        return "/requests/" + number;
    }
}
