package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ID04: the plan was announced after the tender, or none is named where nearly all of its peers name one. Where few do, the data simply does
 * not tell.
 */
final class PlanAfterTender implements Flag {
    private static final String CODE = "ID04";
    private static final Set<String> NOT_BEGUN = Set.of("planning", "planned", "withdrawn");

    private final double usual;
    private final PeerValues peers;
    private final DoubleSums named = new DoubleSums();

    PlanAfterTender(FlagDefinition definition) {
        this.usual = definition.limit("usual");
        this.peers = new PeerValues(CODE, definition.least());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void see(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        if (gap(process, facts) == null) {
            double one = names(process) ? 1 : 0;
            peers.add(facts.peers(), one);
            named.add(facts.peers(), one);
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        peers.settle(figures, quartiles -> usual);
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        Gap gap = gap(process, facts);
        if (gap != null) {
            return ProcessFlag.without(CODE, gap);
        }
        return names(process) ? late(process, Objects.requireNonNull(facts.announced())) : missing(facts.peers());
    }

    private static ProcessFlag late(FlagCase process, LocalDate announced) {
        LocalDate planned = planned(process);
        if (planned == null) {
            return ProcessFlag.without(CODE, Gap.NO_PLAN_DATE);
        }
        double days = planned.toEpochDay() - (double) announced.toEpochDay();
        return ProcessFlag.of(CODE, days > 0, days, 0.0)
                .with(List.of(new Input("plan", planned.toString()), new Input("tender", announced.toString())));
    }

    private ProcessFlag missing(String group) {
        if (peers.tooSmall(group)) {
            return ProcessFlag.without(CODE, Gap.GROUP_TOO_SMALL).among(group);
        }
        return named.mean(group) < usual
                ? ProcessFlag.without(CODE, Gap.NO_PLAN).among(group)
                : ProcessFlag.of(CODE, true, null, null).among(group).with(List.of(new Input("plan", "–")));
    }

    private static @Nullable Gap gap(FlagCase process, PurchaseFacts facts) {
        String status = process.compiled().object("tender").text("status");
        if (status != null && NOT_BEGUN.contains(status)) {
            return Gap.NOT_STARTED;
        }
        return facts.announced() == null ? Gap.NO_DATE : null;
    }

    private static boolean names(FlagCase process) {
        JsonObject planning = process.compiled().object("planning");
        return planning.object("budget").text("id") != null
                || !PlanReferences.of(process.compiled()).isEmpty()
                || planDocuments(planning).findAny().isPresent();
    }

    /** The first day on which the plan is known to have been public. */
    private static @Nullable LocalDate planned(FlagCase process) {
        return Stream.concat(Stream.of(process.compiled()), process.plans().stream())
                .map(release -> release.object("planning"))
                .flatMap(planning -> Stream.concat(
                        planDocuments(planning).map(document -> document.text("datePublished")),
                        planning.objects("milestones").stream()
                                .filter(milestone -> "pengumuman".equals(milestone.text("id")))
                                .map(milestone -> milestone.text("dateMet"))))
                .map(Moment::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<JsonObject> planDocuments(JsonObject planning) {
        return planning.objects("documents").stream()
                .filter(document -> "procurementPlan".equals(document.text("documentType")));
    }
}
