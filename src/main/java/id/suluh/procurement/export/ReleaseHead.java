package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every release must have at its head: id, date, tag and how the process began. */
final class ReleaseHead {
    private static final Set<String> TAGS = Set.of(
            "planning",
            "planningUpdate",
            "tender",
            "tenderAmendment",
            "tenderUpdate",
            "tenderCancellation",
            "award",
            "awardUpdate",
            "awardCancellation",
            "contract",
            "contractUpdate",
            "contractAmendment",
            "implementation",
            "implementationUpdate",
            "contractTermination",
            "compiled");

    private ReleaseHead() {}

    /** Puts what is missing. */
    static void complete(JsonObject release, String id, Instant known) {
        Object given = release.get("id");
        if (given instanceof JsonNumber number) {
            release.put("id", number.text());
        } else if (!(given instanceof String text) || text.isBlank()) {
            release.put("id", id);
        }
        release.put("date", date(release.text("date"), known));
        release.put("tag", tags(release));
        // The list of the standard has this one code.
        release.put("initiationType", "tender");
    }

    private static String date(@Nullable String text, Instant known) {
        if (text == null) {
            return known.toString();
        }
        try {
            OffsetDateTime.parse(text);
            return text;
        } catch (DateTimeException noMoment) {
            return day(text, known);
        }
    }

    /** A day alone is given its first moment, of the world's time as it names no other. */
    private static String day(String text, Instant known) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text) + "T00:00:00Z";
        } catch (DateTimeException noDay) {
            return known.toString();
        }
    }

    /** The tags of the list; where there is none of them, what the release speaks of. */
    private static List<String> tags(JsonObject release) {
        List<String> tags = new ArrayList<>();
        if (release.get("tag") instanceof Iterable<?> given) {
            given.forEach(each -> {
                if (each instanceof String tag && TAGS.contains(tag)) {
                    tags.add(tag);
                }
            });
        }
        if (tags.isEmpty()) {
            tags.add(
                    release.get("contracts") != null
                            ? "contract"
                            : release.get("awards") != null
                                    ? "award"
                                    : release.get("tender") == null && release.get("planning") != null
                                            ? "planning"
                                            : "tender");
        }
        return tags;
    }
}
