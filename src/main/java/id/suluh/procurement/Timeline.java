package id.suluh.procurement;

import id.suluh.procurement.ContractView.Due;
import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything of a process that has a date, oldest first. */
final class Timeline {
    private static final Set<Happening> AHEAD =
            Set.of(Happening.TENDER_CLOSES, Happening.MILESTONE_DUE, Happening.WORK_ENDS);

    private static final Set<String> VOID = Set.of("cancelled", "unsuccessful");

    private final List<Event> events = new ArrayList<>();

    private Timeline() {}

    static List<Event> of(JsonObject compiled) {
        Timeline line = new Timeline();
        line.milestones(Stage.PLANNING, compiled.object("planning"));
        JsonObject tender = compiled.object("tender");
        line.add(
                tender.object("tenderPeriod").text("startDate"),
                Stage.TENDER,
                Happening.TENDER_OPENED,
                null,
                OcdsValue.of(tender.object("value")));
        line.add(tender.object("tenderPeriod").text("endDate"), Stage.TENDER, Happening.TENDER_CLOSES, null, null);
        line.milestones(Stage.TENDER, tender);
        line.amendments(Stage.TENDER, tender);
        for (JsonObject award : compiled.objects("awards")) {
            line.add(
                    award.text("date"),
                    Stage.AWARD,
                    VOID.contains(Objects.requireNonNullElse(award.text("status"), ""))
                            ? Happening.NOT_AWARDED
                            : Happening.AWARDED,
                    suppliers(award),
                    OcdsValue.of(award.object("value")));
            line.amendments(Stage.AWARD, award);
        }
        List<JsonObject> contracts = compiled.objects("contracts");
        ContractNames names = new ContractNames(contracts);
        contracts.forEach(contract -> line.contract(contract, names.of(contract)));
        line.events.sort(Comparator.comparing(Event::date));
        return List.copyOf(line.events);
    }

    /** What one contract tells, oldest first. */
    static List<Event> ofContract(JsonObject contract) {
        Timeline line = new Timeline();
        line.contract(contract, null);
        line.events.sort(Comparator.comparing(Event::date));
        return List.copyOf(line.events);
    }

    /**
     * The first thing still to come.
     *
     * @param published when the newest release was published
     */
    static @Nullable Due due(List<Event> events, LocalDate today, LocalDate published) {
        return events.stream()
                .filter(event ->
                        AHEAD.contains(event.happening()) && !event.date().isBefore(today))
                .findFirst()
                .map(event -> new Due(event.date(), event.happening(), event.text(), published))
                .orElse(null);
    }

    /** What a contract tells; of several each by its name. */
    private void contract(JsonObject contract, @Nullable String which) {
        add(
                contract.text("dateSigned"),
                Stage.CONTRACT,
                Happening.SIGNED,
                which,
                OcdsValue.of(contract.object("value")));
        add(contract.object("period").text("startDate"), Stage.IMPLEMENTATION, Happening.WORK_BEGINS, which, null);
        add(contract.object("period").text("endDate"), Stage.IMPLEMENTATION, Happening.WORK_ENDS, which, null);
        amendments(Stage.CONTRACT, contract);
        milestones(Stage.IMPLEMENTATION, contract);
        JsonObject implementation = contract.object("implementation");
        milestones(Stage.IMPLEMENTATION, implementation);
        for (JsonObject payment : implementation.objects("transactions")) {
            add(payment.text("date"), Stage.IMPLEMENTATION, Happening.PAID, parties(payment), Figures.payment(payment));
        }
    }

    private void milestones(Stage stage, JsonObject owner) {
        for (JsonObject milestone : owner.objects("milestones")) {
            String met = milestone.text("dateMet");
            boolean done = met != null || "met".equals(milestone.text("status"));
            Happening happening = done ? Happening.MILESTONE_MET : Happening.MILESTONE_DUE;
            add(met == null ? milestone.text("dueDate") : met, stage, happening, words(milestone), null);
        }
    }

    private static @Nullable String words(JsonObject milestone) {
        String title = milestone.text("title");
        return title == null || title.isBlank() ? milestone.text("description") : title;
    }

    /** Who paid whom, as far as it was told. */
    private static @Nullable String parties(JsonObject payment) {
        String payer = payment.object("payer").text("name");
        String payee = payment.object("payee").text("name");
        return payer == null || payee == null ? payee : payer + " → " + payee;
    }

    private void amendments(Stage stage, JsonObject owner) {
        for (JsonObject amendment : owner.objects("amendments")) {
            String why = amendment.text("rationale");
            add(
                    amendment.text("date"),
                    stage,
                    Happening.AMENDED,
                    why == null ? amendment.text("description") : why,
                    null);
        }
    }

    private void add(
            @Nullable String date, Stage stage, Happening happening, @Nullable String text, @Nullable Money money) {
        LocalDate day = OcdsDate.day(date);
        if (day != null) {
            events.add(new Event(
                    stage.code() + "-" + (events.size() + 1), day, stage, happening, Markup.read(text), money));
        }
    }

    private static @Nullable String suppliers(JsonObject award) {
        List<String> names = award.objects("suppliers").stream()
                .filter(supplier -> supplier.text("name") != null)
                .map(supplier -> String.valueOf(supplier.text("name")))
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
