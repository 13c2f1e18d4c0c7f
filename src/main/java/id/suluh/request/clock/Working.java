package id.suluh.request.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes down how a due date was found, so that anyone can count it again. */
final class Working {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final boolean english;
    private final DateTimeFormatter date;

    private Working(boolean english) {
        this.english = english;
        this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", english ? Locale.ENGLISH : INDONESIAN);
    }

    static Text of(Deadline deadline) {
        return new Text(new Working(false).sentences(deadline), new Working(true).sentences(deadline));
    }

    private String sentences(Deadline deadline) {
        String text = say("Hari ke-0 ialah %s. ", "Day 0 is %s. ").formatted(on(deadline.from()));
        if (!deadline.unclear()) {
            return text + counted(deadline.safe());
        }
        String all = deadline.readings().stream().map(this::counted).collect(Collectors.joining(" "));
        return text
                + all
                + say(
                                " Hukum belum jelas; yang aman ialah tanggal lebih awal, %s.",
                                " The law is unclear; the earlier date is safe, %s.")
                        .formatted(on(deadline.due()));
    }

    private String counted(Reading reading) {
        Text basis = Articles.words(reading.basis());
        return say(
                        "Sesudah itu dihitung %d %s mulai %s%s: jatuh tempo %s (%s).",
                        "After it %d %s are counted, beginning on %s%s: due on %s (%s).")
                .formatted(
                        reading.days(),
                        reading.unit().words().in(english),
                        on(reading.start()),
                        left(reading),
                        on(reading.due()),
                        basis.in(english));
    }

    private String left(Reading reading) {
        if (reading.unit() == DayUnit.CALENDAR_DAYS) {
            return say(", hari libur ikut dihitung", ", free days included");
        }
        String weekend = reading.weekendDays() == 0
                ? ""
                : say("%d hari akhir pekan", "%d days of weekends").formatted(reading.weekendDays());
        String free = free(reading.skipped());
        if (weekend.isEmpty() && free.isEmpty()) {
            return "";
        }
        String both = weekend.isEmpty() || free.isEmpty() ? "" : say(" serta ", " and ");
        return say("; dilewati ", "; left out: ") + weekend + both + free;
    }

    private String free(List<Holiday> skipped) {
        return skipped.stream()
                .map(each -> on(each.date()) + " (" + each.name() + ")")
                .collect(Collectors.joining(", "));
    }

    private String on(LocalDate day) {
        return date.format(day);
    }

    private String say(String indonesian, String inEnglish) {
        return english ? inEnglish : indonesian;
    }
}
