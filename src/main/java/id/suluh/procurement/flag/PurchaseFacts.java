package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Moment;
import id.suluh.procurement.ocds.Releases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the flags for Indonesian procurement read of a compiled release: amounts, days, parties and the peer group. */
final class PurchaseFacts {
    static final String RUPIAH = "IDR";
    private static final String UNKNOWN = "-";

    private final JsonObject compiled;
    private final JsonObject tender;
    private final String bodyKind;

    PurchaseFacts(FlagCase process) {
        this.compiled = process.compiled();
        this.tender = compiled.object("tender");
        this.bodyKind = process.bodyKind();
    }

    /** HPS. */
    @Nullable
    Price estimate() {
        return positive(Price.of(tender.object("value")));
    }

    /** Pagu. */
    @Nullable
    Price budget() {
        return positive(Price.of(compiled.object("planning").object("budget").object("amount")));
    }

    /** What the contracts come to, or where there is none the awards; null when it is not told, or in several currencies. */
    @Nullable
    Price contract() {
        Price contracts = sum(standing("contracts"));
        return contracts != null ? contracts : sum(standing("awards"));
    }

    private List<JsonObject> standing(String list) {
        return compiled.objects(list).stream().filter(Releases::stands).toList();
    }

    private static @Nullable Price sum(List<JsonObject> parts) {
        double sum = 0;
        String currency = null;
        for (JsonObject part : parts) {
            Price price = Price.of(part.object("value"));
            if (price == null || (currency != null && !currency.equals(price.currency()))) {
                return null;
            }
            currency = price.currency();
            sum += price.amount();
        }
        return currency == null ? null : positive(new Price(sum, currency));
    }

    private static @Nullable Price positive(@Nullable Price price) {
        return price == null || price.amount() <= 0 ? null : price;
    }

    /** When bids could first be handed in. */
    @Nullable
    LocalDate announced() {
        return Moment.day(tender.object("tenderPeriod").text("startDate"));
    }

    @Nullable
    LocalDate awarded() {
        return first(standing("awards").stream().map(award -> award.text("date")));
    }

    @Nullable
    LocalDate signed() {
        return first(standing("contracts").stream().map(contract -> contract.text("dateSigned")));
    }

    /** The day of the contract, else of the award, else of the announcement. */
    @Nullable
    LocalDate date() {
        LocalDate signed = signed();
        LocalDate settled = signed != null ? signed : awarded();
        return settled != null ? settled : announced();
    }

    private static @Nullable LocalDate first(Stream<@Nullable String> dates) {
        return dates.map(Moment::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Goods, works, services, or consultancy, which the standard counts among the services. */
    String category() {
        boolean consultancy = tender.get("additionalProcurementCategories") instanceof Iterable<?> more
                && has(more, "consultingServices");
        return consultancy
                ? "consultancy"
                : Objects.requireNonNullElse(tender.text("mainProcurementCategory"), UNKNOWN);
    }

    private static boolean has(Iterable<?> list, String wanted) {
        for (Object each : list) {
            if (wanted.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is direct procurement (pengadaan langsung), by its local name. */
    boolean directProcurement() {
        String details = Objects.requireNonNullElse(tender.text("procurementMethodDetails"), "");
        return details.toLowerCase(Locale.ROOT).strip().equals("pengadaan langsung");
    }

    String title() {
        return Objects.requireNonNullElse(tender.text("title"), "");
    }

    /** The buyer by its id, else by its name. */
    @Nullable
    String buyer() {
        JsonObject buyer = compiled.object("buyer");
        return buyer.text("id") != null ? buyer.text("id") : buyer.text("name");
    }

    /** Method, category, kind of body and year; a hyphen for what is not known. */
    String peers() {
        String method = Objects.requireNonNullElse(tender.text("procurementMethod"), UNKNOWN);
        return method + "/" + category() + "/" + ofBody();
    }

    /** Kind of body and year, for what is about a buyer and not about one purchase. */
    String ofBody() {
        LocalDate date = date();
        return (bodyKind.isEmpty() ? UNKNOWN : bodyKind) + "/" + (date == null ? UNKNOWN : date.getYear());
    }
}
