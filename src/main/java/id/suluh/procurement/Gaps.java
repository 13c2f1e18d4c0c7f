package id.suluh.procurement;

import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Line;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is missing between the events of a process. A gap is told only where something later was published, or where a date that the data
 * itself names has passed; a purchase without contest has no announcement to miss.
 */
final class Gaps {
    /** A process of a hundred contracts is not told a hundred times that nothing was paid. */
    private static final int MOST = 12;

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
    private final LocalDate today;
    private final List<Line> missing = new ArrayList<>();

    private Gaps(JsonObject compiled, LocalDate today) {
        this.compiled = compiled;
        this.today = today;
    }

    /** The timeline with its gaps in it. */
    static List<Line> between(List<Event> events, JsonObject compiled, LocalDate today) {
        List<Line> lines = new ArrayList<>(
                events.stream().map(event -> new Line(event, null, null, null)).toList());
        for (Line gap : of(events, compiled, today)) {
            int place = 0;
            while (place < lines.size() && !later(lines.get(place), gap)) {
                place++;
            }
            lines.add(place, gap);
        }
        return List.copyOf(lines);
    }

    private static boolean later(Line line, Line missing) {
        Event event = line.event();
        Gap gap = Objects.requireNonNull(missing.gap());
        if (event != null && missing.since() != null) {
            return event.date().isAfter(missing.since());
        }
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

    /** What is missing, in order; of several contracts each for itself. */
    static List<Line> of(List<Event> events, JsonObject compiled, LocalDate today) {
        Gaps gaps = new Gaps(compiled, today);
        Stage stage = new ProcessFacts(compiled).stage();
        boolean tendered = stage.compareTo(Stage.PLANNING) > 0;
        gaps.add(Gap.NO_PLAN, null, tendered && compiled.object("planning").size() == 0 && !gaps.plannedElsewhere());
        gaps.add(Gap.NO_ANNOUNCEMENT, null, tendered && gaps.contested() && !told(events, Happening.TENDER_OPENED));
        gaps.add(Gap.NO_CLOSING, null, tendered && gaps.contested() && !told(events, Happening.TENDER_CLOSES));
        gaps.add(Gap.NO_AWARD, null, stage.compareTo(Stage.TENDER) > 0 && !told(events, Happening.AWARDED));
        List<JsonObject> contracts = Releases.standing(compiled.objects("contracts"));
        ContractNames names = new ContractNames(contracts);
        contracts.forEach(contract -> gaps.contract(contract, names.of(contract)));
        return gaps.missing.stream()
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.gap())))
                .limit(MOST)
                .toList();
    }

    private void contract(JsonObject contract, @Nullable String which) {
        List<Event> events = Timeline.ofContract(contract);
        LocalDate over = over(events);
        add(Gap.NO_SIGNING, which, !told(events, Happening.SIGNED));
        add(Gap.NO_START, which, !told(events, Happening.WORK_BEGINS) && !told(events, START));
        add(Gap.NO_PAYMENT, which, over != null && !told(events, Happening.PAID), over);
        add(Gap.NO_HANDOVER, which, over != null && !told(events, HANDOVER), over);
    }

    private void add(Gap gap, @Nullable String which, boolean open) {
        add(gap, which, open, null);
    }

    private void add(Gap gap, @Nullable String which, boolean open, @Nullable LocalDate since) {
        if (open) {
            missing.add(new Line(null, gap, which, since));
        }
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

    private static boolean told(List<Event> events, Happening happening) {
        return events.stream().anyMatch(event -> event.happening() == happening);
    }

    private static boolean told(List<Event> events, Pattern words) {
        return events.stream()
                .anyMatch(event -> event.happening() == Happening.MILESTONE_MET && says(words, event.text()));
    }

    private static boolean says(Pattern words, @Nullable String text) {
        return text != null && words.matcher(text).find();
    }

    /** The last day of the work, as published, once it has passed. */
    private @Nullable LocalDate over(List<Event> events) {
        return events.stream()
                .filter(event -> event.happening() == Happening.WORK_ENDS)
                .map(Event::date)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(today))
                .orElse(null);
    }
}
