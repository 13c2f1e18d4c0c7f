package id.suluh.procurement;

import id.suluh.procurement.buyer.BuyingParty;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import id.suluh.web.format.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lists and searches need of a compiled release, each from the first place that has it. */
public final class ProcessFacts {
    private static final int LONGEST_TITLE = 300;
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2}(?:-[A-Za-z]{2})?");

    private final JsonObject compiled;
    private final JsonObject tender;
    private final List<JsonObject> awards;
    private final List<JsonObject> contracts;

    public ProcessFacts(JsonObject compiled) {
        this.compiled = compiled;
        this.tender = compiled.object("tender");
        this.awards = compiled.objects("awards");
        this.contracts = compiled.objects("contracts");
    }

    public String title() {
        JsonObject budget = compiled.object("planning").object("budget");
        return first(Stream.of(
                                Stream.of(tender.text("title")),
                                contracts.stream().map(contract -> contract.text("title")),
                                awards.stream().map(award -> award.text("title")),
                                Stream.of(compiled.text("title"), tender.text("description")),
                                Stream.of(budget.text("project"), budget.text("description")),
                                bought(),
                                translated())
                        .flatMap(each -> each)
                        .filter(ProcessFacts::says))
                .map(ProcessFacts::cut)
                .orElseGet(() -> Objects.requireNonNullElse(compiled.text("ocid"), ""));
    }

    /** What is bought, for publishers who give nothing a title. */
    private Stream<@Nullable String> bought() {
        return Stream.of(List.of(tender), awards, contracts)
                .flatMap(List::stream)
                .flatMap(owner -> owner.objects("items").stream())
                .flatMap(item -> Stream.of(
                        item.text("description"), item.object("classification").text("description")));
    }

    /** The title of a publisher who gives one in languages only. */
    private Stream<@Nullable String> translated() {
        return Stream.of(List.of(tender), contracts, awards)
                .flatMap(List::stream)
                .flatMap(owner -> Stream.of(owner.text("title_id"), owner.text("title_en")));
    }

    /** Some publishers fill a title they do not have with a full stop. */
    private static boolean says(@Nullable String text) {
        return text != null && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title.strip()
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE) - 1)) + "…";
    }

    /** The title in a language, where the tender has it; else as published. */
    String title(String language) {
        return first(Stream.of(tender.text("title_" + language))).orElseGet(this::title);
    }

    /** The description in a language, where the tender has it; else as published. */
    @Nullable
    String description(String language) {
        return first(Stream.of(tender.text("description_" + language))).orElseGet(this::description);
    }

    /** The language that the data says it is in; null where that is the one asked for, or the tender has its title in that one. */
    @Nullable
    String tongue(String language) {
        String said = compiled.text("language");
        return said == null
                        || !TAG.matcher(said).matches()
                        || said.substring(0, 2).equalsIgnoreCase(language)
                        || tender.text("title_" + language) != null
                ? null
                : said.toLowerCase(Locale.ROOT);
    }

    @Nullable
    public String description() {
        return first(Stream.of(tender.text("description"), compiled.text("description")))
                .orElse(null);
    }

    /** The buyer, as referred to or as listed among the parties. */
    public JsonObject buyer() {
        return BuyingParty.reference(compiled);
    }

    /** The name of the buyer; null where none is given. */
    @Nullable
    String buyerName() {
        return BuyingParty.name(buyer());
    }

    /** Names of the suppliers of awards that stand. */
    public List<String> supplierNames() {
        return Releases.standing(awards).stream()
                .flatMap(award -> award.objects("suppliers").stream())
                .map(supplier -> supplier.text("name"))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The newest figure: contracts, else awards, else the estimate, else the budget. */
    @Nullable
    public Money value() {
        return Stream.of(
                        OcdsValue.sumOfValues(Releases.standing(contracts)),
                        OcdsValue.sumOfValues(Releases.standing(awards)),
                        OcdsValue.of(tender.object("value")),
                        OcdsValue.of(
                                compiled.object("planning").object("budget").object("amount")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Stage stage() {
        if (contracts.stream()
                .anyMatch(contract -> contract.object("implementation").size() > 0)) {
            return Stage.IMPLEMENTATION;
        }
        if (!contracts.isEmpty()) {
            return Stage.CONTRACT;
        }
        if (!awards.isEmpty()) {
            return Stage.AWARD;
        }
        return tender.size() > 0 ? Stage.TENDER : Stage.PLANNING;
    }

    /** The status of the furthest stage that has one. */
    @Nullable
    public String status() {
        return first(Stream.of(
                                contracts.stream().map(contract -> contract.text("status")),
                                awards.stream().map(award -> award.text("status")),
                                Stream.of(tender.text("status")))
                        .flatMap(each -> each))
                .orElse(null);
    }

    @Nullable
    public String method() {
        return tender.text("procurementMethod");
    }

    @Nullable
    public String methodDetails() {
        return tender.text("procurementMethodDetails");
    }

    /** When the furthest stage began. */
    @Nullable
    public LocalDate date() {
        return Stream.of(
                        contracts.stream().map(contract -> contract.text("dateSigned")),
                        awards.stream().map(award -> award.text("date")),
                        Stream.of(tender.object("tenderPeriod").text("startDate"), compiled.text("date")))
                .flatMap(each -> each)
                .map(OcdsDate::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> first(Stream<@Nullable String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).findFirst().map(Objects::requireNonNull);
    }
}
