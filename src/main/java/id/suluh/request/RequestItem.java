package id.suluh.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One public request as the API gives it; without anything the requester told about themselves but the name of a legal body.
 *
 * @param date when it was filed; null where no source gives the day
 * @param due the next due date of the running clock; null where none runs
 */
public record RequestItem(
        String type,
        String id,
        String url,
        String title,
        String body,
        @Nullable LocalDate date,
        String state,
        @Nullable String outcome,
        @Nullable String registerNumber,
        String requester,
        @Nullable String process,
        @Nullable LocalDate due,
        boolean external,
        boolean fictional,
        @Nullable Details details) {

    /** What only a single request gives. */
    public record Details(
            String text,
            String purpose,
            @Nullable String access,
            @Nullable String delivery,
            String regime,
            List<Event> events,
            List<ClockItem> clocks,
            List<Source> sources) {}

    /** One entry of the thread. */
    public record Event(String kind, String actor, LocalDate date, String title, String text) {}

    /** One legal clock. */
    public record ClockItem(
            String step,
            LocalDate from,
            int days,
            String unit,
            String basis,
            String ruleSet,
            boolean verified,
            LocalDate due,
            @Nullable LocalDate stopped) {}

    /** Where a request that was made elsewhere is told of. */
    public record Source(String label, String url) {}

    /** One page of requests, newest first. */
    public record Page(
            long total,
            List<RequestItem> items,
            Map<String, Object> facets,
            @Nullable String next) {}

    /** What became of a request that was sent in: {@code due} only once the body has it, else {@code expected} as if it came today. */
    public record Filed(
            String number,
            String url,
            @Nullable LocalDate due,
            @Nullable LocalDate expected,
            String state) {}
}
