package id.suluh.request.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A due date that holidays recorded later have moved.
 *
 * @param was the due date until now; null where none could be given
 * @param recorded the holidays recorded later
 * @param now the count of now
 */
public record Moved(@Nullable LocalDate was, Collection<Holiday> recorded, Deadline now) {

    /** What moved, from when to when, and the days that did it. */
    public Text reason() {
        return new Text(sentences(false), sentences(true));
    }

    private String sentences(boolean english) {
        String step = now.query().step().words().in(english);
        String from = was == null ? "" : day(was, english);
        String to = day(now.due(), english);
        if (was == null) {
            return english
                    ? "The due date of the %s can be counted now that the holidays of the year are recorded: %s."
                            .formatted(step, to)
                    : "Jatuh tempo %s kini dapat dihitung karena hari libur tahun itu sudah tercatat: %s."
                            .formatted(step, to);
        }
        String moved = english
                ? "The due date of the %s was %s and is now %s. ".formatted(step, from, to)
                : "Jatuh tempo %s semula %s, kini %s. ".formatted(step, from, to);
        return moved + why(english);
    }

    private String why(boolean english) {
        String days = now.safe().skipped().stream()
                .filter(recorded::contains)
                .map(each -> day(each.date(), english) + " (" + each.name() + ")")
                .collect(Collectors.joining(", "));
        if (days.isEmpty()) {
            return english ? "The table of holidays was corrected." : "Tabel hari libur diperbaiki.";
        }
        return (english ? "Days off recorded since: " : "Hari libur yang baru tercatat: ") + days + ".";
    }

    private static String day(LocalDate date, boolean english) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", english ? Locale.ENGLISH : Locale.forLanguageTag("id"))
                .format(date);
    }
}
