package id.suluh.procurement;

import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ContractView.Figure;
import id.suluh.procurement.ContractView.Step;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The five stages with what is known of each. */
final class StageTrack {
    /** The figure that stands for each stage. */
    private static final Map<Stage, MoneyKind> FIGURE = Map.of(
            Stage.PLANNING, MoneyKind.BUDGET,
            Stage.TENDER, MoneyKind.ESTIMATE,
            Stage.AWARD, MoneyKind.AWARD,
            Stage.CONTRACT, MoneyKind.CONTRACT,
            Stage.IMPLEMENTATION, MoneyKind.PAID);

    /** Fields of a tender that only name the purchase: publishers put them there when nothing of a selection is known. */
    private static final Set<String> NAMING =
            Set.of("id", "title", "title_id", "title_en", "description", "description_id", "description_en");

    private static final int MOST_NAMES = 3;

    private final JsonObject compiled;
    private final List<Figure> figures;

    private StageTrack(JsonObject compiled, List<Figure> figures) {
        this.compiled = compiled;
        this.figures = figures;
    }

    static List<Step> of(JsonObject compiled, List<Figure> figures, List<Bidder> bidders) {
        StageTrack track = new StageTrack(compiled, figures);
        Stage now = new ProcessFacts(compiled).stage();
        JsonObject award = first("awards", compiled);
        JsonObject contract = first("contracts", compiled);
        JsonObject tenderPeriod = compiled.object("tender").object("tenderPeriod");
        List<Step> steps = new ArrayList<>();
        steps.add(track.step(
                Stage.PLANNING,
                now,
                null,
                null,
                compiled.object("planning").object("budget").text("project")));
        steps.add(track.step(Stage.TENDER, now, tenderPeriod.text("startDate"), tenderPeriod.text("endDate"), null));
        steps.add(track.step(Stage.AWARD, now, award.text("date"), null, winner(bidders)));
        steps.add(track.step(Stage.CONTRACT, now, contract.text("dateSigned"), null, null));
        JsonObject period = contract.object("period");
        steps.add(track.step(Stage.IMPLEMENTATION, now, period.text("startDate"), period.text("endDate"), null));
        return steps;
    }

    private Step step(Stage stage, Stage now, @Nullable String from, @Nullable String to, @Nullable String note) {
        LocalDate begin = OcdsDate.day(from);
        Money value = figures.stream()
                .filter(figure -> figure.kind() == FIGURE.get(stage))
                .map(Figure::money)
                .findFirst()
                .orElse(null);
        boolean known = value != null || (begin != null && stage != Stage.IMPLEMENTATION) || has(stage);
        return new Step(stage, known && stage != now, stage == now, begin, OcdsDate.day(to), value, note);
    }

    private boolean has(Stage stage) {
        return switch (stage) {
            case PLANNING -> compiled.object("planning").size() > 0;
            case TENDER -> tells(compiled.object("tender"));
            case AWARD -> !compiled.objects("awards").isEmpty();
            case CONTRACT -> !compiled.objects("contracts").isEmpty();
            case IMPLEMENTATION -> false;
        };
    }

    /** Whether more is known of a tender than what is bought. */
    private static boolean tells(JsonObject tender) {
        return IntStream.range(0, tender.size()).anyMatch(each -> !NAMING.contains(tender.name(each)));
    }

    private static JsonObject first(String array, JsonObject compiled) {
        return compiled.objects(array).stream().findFirst().orElseGet(JsonObject::new);
    }

    private static @Nullable String winner(List<Bidder> bidders) {
        return bidders.stream()
                .filter(bidder -> bidder.outcome() == Outcome.WON)
                .map(Bidder::name)
                .distinct()
                .limit(MOST_NAMES)
                .reduce((one, next) -> one + ", " + next)
                .orElse(null);
    }
}
