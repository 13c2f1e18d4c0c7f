package id.suluh.procurement;

import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Line;
import id.suluh.procurement.ocds.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is missing between the events of a process. A gap is told only where something later was published, or where a date that the data
 * itself names has passed; a purchase without contest has no announcement to miss.
 */
final class Gaps {
    private static final Set<String> WITHOUT_CONTEST = Set.of("direct", "limited");
    private static final Pattern START = Pattern.compile("(?i)\\bspmk\\b|\\bspp\\b|mulai kerja|notice to proceed");
    private static final Pattern HANDOVER =
            Pattern.compile("(?i)\\bbast|\\bpho\\b|\\bfho\\b|serah terima|hand-?over|acceptance");

    /** After what a gap stands: nothing that comes later than it. */
    private static final Map<Happening, Gap> PLACE = new EnumMap<>(Map.of(
            Happening.TENDER_OPENED, Gap.NO_ANNOUNCEMENT,
            Happening.TENDER_CLOSES, Gap.NO_CLOSING,
            Happening.AWARDED, Gap.NO_AWARD,
            Happening.SIGNED, Gap.NO_SIGNING,
            Happening.WORK_BEGINS, Gap.NO_START,
            Happening.PAID, Gap.NO_PAYMENT,
            Happening.WORK_ENDS, Gap.NO_PAYMENT));

    private final JsonObject compiled;
    private final List<Event> events;
    private final LocalDate today;

    private Gaps(JsonObject compiled, List<Event> events, LocalDate today) {
        this.compiled = compiled;
        this.events = events;
        this.today = today;
    }

    /** The timeline with its gaps in it. */
    static List<Line> between(List<Event> events, JsonObject compiled, LocalDate today) {
        List<Line> lines = new ArrayList<>(
                events.stream().map(event -> new Line(event, null)).toList());
        for (Gap gap : of(events, compiled, today)) {
            int place = 0;
            while (place < lines.size() && !later(lines.get(place), gap)) {
                place++;
            }
            lines.add(place, new Line(null, gap));
        }
        return List.copyOf(lines);
    }

    private static boolean later(Line line, Gap gap) {
        Event event = line.event();
        return event == null
                ? Objects.requireNonNull(line.gap()).compareTo(gap) > 0
                : PLACE.getOrDefault(event.happening(), stagePlace(event.stage()))
                                .compareTo(gap)
                        > 0;
    }

    private static Gap stagePlace(Stage stage) {
        return switch (stage) {
            case PLANNING -> Gap.NO_PLAN;
            case TENDER -> Gap.NO_ANNOUNCEMENT;
            case AWARD -> Gap.NO_AWARD;
            case CONTRACT -> Gap.NO_SIGNING;
            case IMPLEMENTATION -> Gap.NO_START;
        };
    }

    /** What is missing, in order. */
    static List<Gap> of(List<Event> events, JsonObject compiled, LocalDate today) {
        Gaps gaps = new Gaps(compiled, events, today);
        return Stream.of(Gap.values()).filter(gaps::open).toList();
    }

    private boolean open(Gap gap) {
        return switch (gap) {
            case NO_PLAN -> compiled.object("planning").size() == 0 && !plannedElsewhere() && past(Stage.PLANNING);
            case NO_ANNOUNCEMENT -> contested() && past(Stage.PLANNING) && !told(Happening.TENDER_OPENED);
            case NO_CLOSING -> contested() && past(Stage.PLANNING) && !told(Happening.TENDER_CLOSES);
            case NO_AWARD -> past(Stage.TENDER) && !told(Happening.AWARDED);
            case NO_SIGNING -> past(Stage.AWARD) && !told(Happening.SIGNED);
            case NO_START -> past(Stage.AWARD) && !told(Happening.WORK_BEGINS) && !told(START);
            case NO_PAYMENT -> past(Stage.CONTRACT) && over() && !told(Happening.PAID);
            case NO_HANDOVER -> past(Stage.AWARD) && over() && !told(HANDOVER);
        };
    }

    private boolean past(Stage stage) {
        return new ProcessFacts(compiled).stage().compareTo(stage) > 0;
    }

    private boolean contested() {
        return !WITHOUT_CONTEST.contains(
                Objects.requireNonNullElse(compiled.object("tender").text("procurementMethod"), ""));
    }

    /** The plan of a purchase often has an OCID of its own. */
    private boolean plannedElsewhere() {
        return compiled.objects("relatedProcesses").stream()
                .anyMatch(each -> Texts.of(each.get("relationship")).contains("planning"));
    }

    private boolean told(Happening happening) {
        return events.stream().anyMatch(event -> event.happening() == happening);
    }

    private boolean told(Pattern words) {
        return events.stream()
                .anyMatch(event -> event.happening() == Happening.MILESTONE_MET && says(words, event.text()));
    }

    private static boolean says(Pattern words, @Nullable String text) {
        return text != null && words.matcher(text).find();
    }

    /** Whether the last day of the work, as published, has passed. */
    private boolean over() {
        return events.stream()
                .filter(event -> event.happening() == Happening.WORK_ENDS)
                .map(Event::date)
                .max(LocalDate::compareTo)
                .map(last -> last.isBefore(today))
                .orElse(false);
    }
}
