package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at many releases together. Codes and amounts are counted in every release that is given; processes and their buyers once.
 * It keeps each different value, so of a whole register the first part stands for all.
 */
public final class DatasetCheck {
    /** Some kilobytes each at most: a file of any size is read in the same memory, and more would tell the same. */
    private static final int MOST = 100_000;

    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, String> buyers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<DatasetRule.How, Function<DatasetRule, Optional<DatasetFinding>>> ways =
            new EnumMap<>(DatasetRule.How.class);

    private long given;

    private record Relation(String from, String to, String title) {}

    public DatasetCheck() {
        ways.put(DatasetRule.How.SHARE, rule -> counted(rule, tally(rule).share(rule.code())));
        ways.put(DatasetRule.How.ABSENT, rule -> counted(rule, tally(rule).share(Tally.NOTHING)));
        ways.put(DatasetRule.How.REPEATED, rule -> counted(rule, tally(rule).top()));
        ways.put(DatasetRule.How.TOPHEAVY, rule -> counted(rule, tally(rule).topHundredth()));
        ways.put(DatasetRule.How.ONCE, rule -> counted(rule, buyerTally().once()));
        ways.put(DatasetRule.How.MAIN, rule -> counted(rule, buyerTally().top()));
        ways.put(DatasetRule.How.UNIQUE, rule -> counted(rule, tally(rule).unique()));
        ways.put(DatasetRule.How.RESOLVED, rule -> related(rule, relations, each -> titles.containsKey(each.to())));
        ways.put(
                DatasetRule.How.TITLED,
                rule -> related(rule, titled(), each -> each.title().equals(titles.get(each.to()))));
    }

    /** Takes a release, compiled or not. */
    public void add(JsonObject release) {
        At at = new At(release, "");
        String ocid = at.text("ocid");
        if (ocid == null || ++given > MOST) {
            return;
        }
        At tender = at.child("tender");
        titles.merge(ocid, words(tender.text("title")), (old, next) -> next.isEmpty() ? old : next);
        String buyer = at.child("buyer").id("id");
        if (buyer != null) {
            buyers.put(ocid, buyer);
        }
        if (at.has("tender")) {
            tender(tender, ocid);
        }
        at.each("awards").forEach(each -> stage("awards", each, ocid));
        at.each("contracts").forEach(each -> stage("contracts", each, ocid));
        Stream.of(
                        at.child("planning").each("milestones").stream(),
                        tender.each("milestones").stream(),
                        at.each("contracts").stream()
                                .flatMap(each -> each.child("implementation").each("milestones").stream()))
                .flatMap(each -> each)
                .forEach(each -> code("milestones/status", each.text("status"), ocid));
        at.each("relatedProcesses").stream()
                .filter(each -> "ocid".equals(each.text("scheme")))
                .forEach(each ->
                        relations.add(new Relation(ocid, words(each.id("identifier")), words(each.text("title")))));
    }

    private void tender(At tender, String ocid) {
        stage("tender", tender, ocid);
        code("tender/procurementMethod", tender.text("procurementMethod"), ocid);
        String category = tender.text("mainProcurementCategory");
        code("tender/mainProcurementCategory", category == null ? Tally.NOTHING : category, ocid);
        code("tender/id", tender.id("id"), ocid);
    }

    private void stage(String stage, At object, String ocid) {
        code(stage + "/status", object.text("status"), ocid);
        Amounts.of(object.child("value"))
                .filter(amount -> amount.sum().signum() > 0)
                .ifPresent(amount -> tallies.computeIfAbsent(stage + "/value", first -> new Tally())
                        .amount(amount, ocid));
    }

    private void code(String place, @Nullable String code, String ocid) {
        if (code != null) {
            tallies.computeIfAbsent(place, first -> new Tally()).add(code, ocid);
        }
    }

    /** What the releases came to, by the rules for which there were enough of them. */
    public List<DatasetFinding> findings() {
        List<DatasetFinding> findings = new ArrayList<>();
        for (DatasetRule rule : DatasetRule.ALL) {
            Objects.requireNonNull(ways.get(rule.how())).apply(rule).ifPresent(findings::add);
        }
        return findings;
    }

    private Tally tally(DatasetRule rule) {
        return tallies.getOrDefault(rule.place(), new Tally());
    }

    private Tally buyerTally() {
        Tally tally = new Tally();
        buyers.forEach((ocid, buyer) -> tally.add(buyer, ocid));
        return tally;
    }

    private List<Relation> titled() {
        return relations.stream()
                .filter(each -> !each.title().isEmpty()
                        && !titles.getOrDefault(each.to(), "").isEmpty())
                .toList();
    }

    private static Optional<DatasetFinding> counted(DatasetRule rule, Tally.Figure figure) {
        return figure.count() < rule.enough()
                ? Optional.empty()
                : Optional.of(
                        new DatasetFinding(rule, figure.share(), figure.count(), figure.example(), figure.ocid()));
    }

    private Optional<DatasetFinding> related(DatasetRule rule, List<Relation> relations, Predicate<Relation> holds) {
        if (given > MOST) {
            // What a process refers to may stand in the part that was left out.
            return Optional.empty();
        }
        long held = relations.stream().filter(holds).count();
        Relation other = relations.stream()
                .filter(holds.negate())
                .min(Comparator.comparing(Relation::from))
                .orElse(new Relation("", "", ""));
        return counted(rule, Tally.Figure.of(held, relations.size(), other.to(), other.from()));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
