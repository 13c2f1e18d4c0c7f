package id.suluh.request;

import id.suluh.body.BodyRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public page of a request shows. Nothing in it is private.
 *
 * @param language tag of the language the subject is in
 */
record RequestView(
        String number,
        String language,
        String subject,
        String lede,
        BodyRef body,
        boolean fictional,
        boolean external,
        boolean undelivered,
        StatusView status,
        @Nullable Asked asked,
        @Nullable Answer answer,
        List<ClockView> clocks,
        String ruleSet,
        List<ThreadView> thread,
        List<RequestSource> sources,
        Summary summary) {

    /**
     * What was asked elsewhere, told from sources.
     *
     * @param original the Indonesian, where the paragraphs are the portal's own paraphrase of it; else empty
     */
    record Asked(List<String> paragraphs, List<String> original) {}

    /** The body's answer, pinned above the thread. */
    record Answer(LocalDate day, Outcome outcome, String look, String icon, List<String> paragraphs) {}

    /**
     * The facts beside the record.
     *
     * @param topic the contract and the document it is about, where anyone may see them
     */
    record Summary(
            String requester,
            @Nullable Access access,
            @Nullable Channel delivery,
            String regime,
            @Nullable String registerNumber,
            @Nullable String contractPath,
            @Nullable Integer item,
            @Nullable Topic topic) {}

    /** The number by which others would cite it. */
    public String cited() {
        String registered = summary.registerNumber();
        return external && registered != null ? registered : number;
    }

    /** Whether there is anything in the calendar file. */
    public boolean dated() {
        return status.due() != null;
    }
}
