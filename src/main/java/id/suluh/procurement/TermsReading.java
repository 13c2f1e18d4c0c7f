package id.suluh.procurement;

import id.suluh.procurement.Terms.Item;
import id.suluh.procurement.Terms.Lot;
import id.suluh.procurement.Terms.Term;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads out of a compiled release what is bought and on what terms. */
final class TermsReading {
    private final JsonObject compiled;
    private final JsonObject tender;
    private final String language;
    private final List<Term> told = new ArrayList<>();
    private final Map<String, Lot> lots = new LinkedHashMap<>();

    TermsReading(JsonObject compiled, String language) {
        this.compiled = compiled;
        this.tender = compiled.object("tender");
        this.language = language;
    }

    Terms read(Set<ListPart> opened) {
        plan(compiled.object("planning"));
        conditions();
        for (JsonObject lot : tender.objects("lots")) {
            String id = Objects.requireNonNullElse(lot.text("id"), "");
            lots.put(
                    id,
                    new Lot(
                            Objects.requireNonNullElse(words(lot.text("title")), id),
                            words(lot.text("description")),
                            OcdsValue.of(lot.object("value")),
                            Status.of(lot.text("status"))));
        }
        List<Term> inOrder = told.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .distinct()
                .toList();
        List<JsonObject> contracts = Releases.standing(compiled.objects("contracts"));
        List<JsonObject> awards = Releases.standing(compiled.objects("awards"));
        Stage from = has(contracts) ? Stage.CONTRACT : has(awards) ? Stage.AWARD : Stage.TENDER;
        List<JsonObject> owners =
                switch (from) {
                    case CONTRACT -> contracts;
                    case AWARD -> awards;
                    default -> List.of(tender);
                };
        List<Item> items = owners.stream()
                .flatMap(owner -> owner.objects("items").stream())
                .flatMap(item -> Stream.ofNullable(item(item)))
                .toList();
        return new Terms(inOrder, List.copyOf(lots.values()), items, from, opened);
    }

    private void plan(JsonObject planning) {
        text(TermName.NEED, planning.text("rationale"));
        JsonObject budget = planning.object("budget");
        text(TermName.BUDGET_LINE, budget.text("description"));
        text(TermName.PROJECT, budget.text("project"));
        for (JsonObject part : budget.objects("budgetBreakdown")) {
            Money money = OcdsValue.of(part.object("amount"));
            String words = words(part.text("description"));
            if (money != null || words != null) {
                told.add(new Term(TermName.BUDGET_PART, null, words, money, null, null, null));
            }
        }
    }

    private void conditions() {
        code(TermName.CATEGORY, tender.text("mainProcurementCategory"));
        Texts.of(tender.get("additionalProcurementCategories")).forEach(each -> code(TermName.CATEGORY, each));
        String through = tender.object("procuringEntity").text("name");
        if (!Objects.equals(through, new ProcessFacts(compiled).buyerName())) {
            text(TermName.BOUGHT_THROUGH, through);
        }
        text(TermName.METHOD_REASON, tender.text("procurementMethodRationale"));
        text(TermName.ELIGIBILITY, tender.text("eligibilityCriteria"));
        Texts.of(tender.get("submissionMethod")).forEach(each -> code(TermName.SUBMISSION, each));
        text(TermName.SUBMISSION, tender.text("submissionMethodDetails"));
        code(TermName.AWARD_CRITERIA, tender.text("awardCriteria"));
        text(TermName.AWARD_CRITERIA, tender.text("awardCriteriaDetails"));
        Money smallest = OcdsValue.of(tender.object("minValue"));
        if (smallest != null) {
            told.add(new Term(TermName.SMALLEST_VALUE, null, null, smallest, null, null, null));
        }
        time(TermName.QUESTION_TIME, tender.object("enquiryPeriod"));
        time(TermName.EVALUATION_TIME, tender.object("awardPeriod"));
        time(TermName.CONTRACT_TIME, tender.object("contractPeriod"));
        BigDecimal count = number(tender, "numberOfTenderers");
        if (count != null) {
            told.add(new Term(TermName.BIDDER_COUNT, null, null, null, null, null, count));
        }
        text(TermName.STANDING, tender.text("statusDetails"));
    }

    private static boolean has(List<JsonObject> owners) {
        return owners.stream().anyMatch(owner -> !owner.objects("items").isEmpty());
    }

    /** The item, named by its description, else by its class; null where neither says anything. */
    private @Nullable Item item(JsonObject item) {
        String own = words(first(item.text("description_" + language), item.text("description")));
        String kind = words(item.object("classification").text("description"));
        String title = first(own, kind);
        if (title == null) {
            return null;
        }
        JsonObject unit = item.object("unit");
        Lot lot = lots.get(Objects.requireNonNullElse(item.text("relatedLot"), ""));
        return new Item(
                title,
                title.equals(kind) ? null : kind,
                number(item, "quantity"),
                words(unit.text("name")),
                OcdsValue.of(unit.object("value")),
                lot == null ? null : lot.title());
    }

    private void text(TermName name, @Nullable String published) {
        String words = words(published);
        if (words != null) {
            told.add(new Term(name, null, words, null, null, null, null));
        }
    }

    /** A code in words; one the standard does not have stays as published. */
    private void code(TermName name, @Nullable String published) {
        TermCode code = published == null ? null : TermCode.of(published);
        if (code == null) {
            text(name, published);
        } else {
            told.add(new Term(name, code, null, null, null, null, null));
        }
    }

    private void time(TermName name, JsonObject period) {
        LocalDate from = OcdsDate.day(period.text("startDate"));
        LocalDate until = OcdsDate.day(period.text("endDate"));
        if (from != null || until != null) {
            told.add(new Term(name, null, null, null, from, until, null));
        }
    }

    private static @Nullable BigDecimal number(JsonObject owner, String field) {
        return owner.get(field) instanceof JsonNumber number ? number.value() : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }

    /** The text as words; null where it has not one letter or digit. */
    private static @Nullable String words(@Nullable String text) {
        String read = Markup.read(text);
        return read == null || read.chars().noneMatch(Character::isLetterOrDigit) ? null : read.strip();
    }
}
