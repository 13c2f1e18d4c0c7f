package id.suluh.procurement;

import id.suluh.procurement.ContractView.Figure;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a process in one currency: that of the first figure there is. */
final class Figures {
    private final List<Figure> figures = new ArrayList<>();

    private Figures() {}

    static List<Figure> of(JsonObject compiled) {
        return of(compiled, null);
    }

    /** @param growth by how much amendments changed the value of the contracts; null where they did not, or it is not known */
    static List<Figure> of(JsonObject compiled, @Nullable Money growth) {
        JsonObject tender = compiled.object("tender");
        List<JsonObject> awards = Releases.standing(compiled.objects("awards"));
        List<JsonObject> contracts = Releases.standing(compiled.objects("contracts"));
        List<JsonObject> payments = payments(contracts).toList();
        Figures all = new Figures();
        all.add(
                MoneyKind.BUDGET,
                OcdsValue.of(compiled.object("planning").object("budget").object("amount")),
                null);
        all.add(
                MoneyKind.ESTIMATE,
                OcdsValue.of(tender.object("value")),
                OcdsDate.day(tender.object("tenderPeriod").text("startDate")));
        all.add(MoneyKind.BID, OcdsValue.sumOfValues(Bidders.winning(compiled)), null);
        all.add(MoneyKind.AWARD, OcdsValue.sumOfValues(awards), last(awards, "date"));
        Money agreed = OcdsValue.sumOfValues(contracts);
        if (agreed != null && growth != null && growth.currency().equals(agreed.currency())) {
            Money signed = new Money(agreed.amount().subtract(growth.amount()), agreed.currency());
            all.add(MoneyKind.SIGNED, signed, last(contracts, "dateSigned"));
            all.add(MoneyKind.CONTRACT, agreed, null);
        } else {
            all.add(MoneyKind.CONTRACT, agreed, last(contracts, "dateSigned"));
        }
        all.add(MoneyKind.PAID, paid(payments), last(payments, "date"));
        return List.copyOf(all.figures);
    }

    static Stream<JsonObject> payments(List<JsonObject> contracts) {
        return contracts.stream()
                .flatMap(contract -> contract.object("implementation").objects("transactions").stream());
    }

    /** Before 1.1 the value of a payment was called its amount. */
    static @Nullable Money payment(JsonObject transaction) {
        Money value = OcdsValue.of(transaction.object("value"));
        return value == null ? OcdsValue.of(transaction.object("amount")) : value;
    }

    private static @Nullable Money paid(List<JsonObject> payments) {
        return OcdsValue.sum(
                payments.stream().map(Figures::payment).filter(Objects::nonNull).toList());
    }

    private void add(MoneyKind kind, @Nullable Money money, @Nullable LocalDate date) {
        if (money == null
                || (!figures.isEmpty() && !figures.get(0).money().currency().equals(money.currency()))) {
            return;
        }
        Figure before = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean comparable = before != null && before.money().amount().signum() > 0;
        BigDecimal share = comparable
                ? money.amount().divide(Objects.requireNonNull(before).money().amount(), MathContext.DECIMAL32)
                : null;
        figures.add(new Figure(
                kind,
                money,
                date,
                share,
                comparable ? Objects.requireNonNull(before).kind() : null));
    }

    private static @Nullable LocalDate last(List<JsonObject> objects, String field) {
        return objects.stream()
                .map(object -> OcdsDate.day(object.text(field)))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
