package id.suluh.request;

import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that was made outside this portal and is told from sources. Nothing is invented: it has no number of ours, no clock, and
 * only the days the sources give.
 *
 * @param code its permanent id in addresses, lower-case letters, digits and hyphens, never of the form of our own numbers
 * @param body slug of the body that was asked
 * @param requester name of a legal body, which may be shown
 * @param subject what it is about, told by the portal from the sources; the English is a paraphrase, empty for none
 * @param text what it asks, likewise
 * @param registerNumber number it bears elsewhere, such as a docket number; null for none
 * @param filed day on which it was made; null where no source gives it
 * @param note what became of it, in a sentence
 * @param reports what the sources report, oldest first
 */
public record ExternalRequest(
        String code,
        String body,
        String requester,
        Regime regime,
        Text subject,
        Text text,
        @Nullable String process,
        @Nullable String registerNumber,
        @Nullable LocalDate filed,
        Text note,
        List<Report> reports,
        List<Source> sources) {

    /** Something that happened on a day the sources give. */
    public record Report(LocalDate day, Text title, Text text) {}

    /** Where it is told. */
    public record Source(String label, String url) {}
}
