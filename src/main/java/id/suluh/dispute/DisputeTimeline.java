package id.suluh.dispute;

import id.suluh.dispute.DisputeRecord.EventRecord;
import id.suluh.dispute.DisputeView.EventLine;
import id.suluh.web.format.DateText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lays events out oldest first, with anchors that stay when more are added: the date, and a letter where a day has several. */
final class DisputeTimeline {
    private final DisputeWords words;
    private final List<CitedSource> sources;
    private final Set<String> anchors = new HashSet<>();

    DisputeTimeline(DisputeWords words, List<CitedSource> sources) {
        this.words = words;
        this.sources = sources;
    }

    List<EventLine> lines(List<EventRecord> events) {
        return events.stream()
                .sorted(Comparator.comparing(event -> Objects.requireNonNullElse(event.date(), LocalDate.MAX)))
                .map(this::line)
                .toList();
    }

    private EventLine line(EventRecord event) {
        String datetime = datetime(event);
        return new EventLine(
                anchor(datetime.isEmpty() ? "sesudah" : datetime),
                datetime,
                when(event),
                EventKind.of(event.kind()),
                role(event),
                words.in(event.heading()),
                event.text() == null ? "" : words.in(event.text()),
                event.verified(),
                sources.stream()
                        .filter(source -> event.sources().contains(source.number()))
                        .toList());
    }

    private static String datetime(EventRecord event) {
        LocalDate date = event.date();
        if (date == null) {
            return "";
        }
        return "month".equals(event.precision()) ? YearMonth.from(date).toString() : date.toString();
    }

    private String when(EventRecord event) {
        LocalDate date = event.date();
        if (date == null) {
            return event.kind().equals("unknown")
                    ? words.messages().afterwards()
                    : words.messages().undated();
        }
        return "month".equals(event.precision())
                ? DateTimeFormatter.ofPattern("MMMM uuuu", words.language().locale())
                        .format(date)
                : DateText.full(date, words.language());
    }

    private String role(EventRecord event) {
        Integer hearing = event.hearing();
        return hearing == null
                ? words.messages().event(EventKind.of(event.kind()))
                : words.messages().hearingNumber(hearing);
    }

    private String anchor(String wanted) {
        String anchor = wanted;
        for (char letter = 'b'; !anchors.add(anchor); letter++) {
            anchor = wanted + letter;
        }
        return anchor;
    }
}
