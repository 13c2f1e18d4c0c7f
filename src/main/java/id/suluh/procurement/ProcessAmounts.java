package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The amounts of a process from plan to payment, all in the currency of the first of them, as its page shows them. */
record ProcessAmounts(String currency, Map<MoneyKind, BigDecimal> amounts) {
    static Optional<ProcessAmounts> of(JsonObject compiled) {
        List<ContractView.Figure> figures = Figures.of(compiled);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Map<MoneyKind, BigDecimal> amounts = new EnumMap<>(MoneyKind.class);
        figures.forEach(figure -> amounts.put(figure.kind(), figure.money().amount()));
        return Optional.of(new ProcessAmounts(figures.get(0).money().currency(), amounts));
    }

    @Nullable
    BigDecimal of(MoneyKind kind) {
        return amounts.get(kind);
    }
}
