package id.suluh.request;

import id.suluh.body.BodyRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public page of a request shows. Nothing in it is private. */
record RequestView(
        String number,
        String subject,
        String lede,
        BodyRef body,
        boolean fictional,
        boolean external,
        boolean undelivered,
        StatusView status,
        List<String> asked,
        @Nullable Answer answer,
        List<ClockView> clocks,
        String ruleSet,
        List<ThreadView> thread,
        List<RequestSource> sources,
        Summary summary) {

    /** The body's answer, pinned above the thread. */
    record Answer(LocalDate day, Outcome outcome, String look, String icon, List<String> paragraphs) {}

    /** The facts beside the record. */
    record Summary(
            String requester,
            @Nullable Access access,
            @Nullable Channel delivery,
            String regime,
            @Nullable String registerNumber,
            @Nullable String contractPath,
            @Nullable Integer item) {}

    /** Whether there is anything in the calendar file. */
    public boolean dated() {
        return status.due() != null;
    }
}
