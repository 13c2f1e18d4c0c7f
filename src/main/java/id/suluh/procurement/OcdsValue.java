package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values in OCDS as money. */
final class OcdsValue {
    private OcdsValue() {}

    /** The value as money; null unless both amount and currency are there. */
    static @Nullable Money of(JsonObject value) {
        String currency = value.text("currency");
        return value.get("amount") instanceof JsonNumber amount && currency != null && !currency.isBlank()
                ? new Money(amount.value(), currency)
                : null;
    }

    /** The sum; null when there is nothing to add or the currencies differ. */
    static @Nullable Money sum(List<Money> all) {
        if (all.isEmpty() || all.stream().map(Money::currency).distinct().count() > 1) {
            return null;
        }
        return new Money(
                all.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                all.get(0).currency());
    }

    /** The sum of the field {@code value} of all these objects. */
    static @Nullable Money sumOfValues(List<JsonObject> objects) {
        return sum(objects.stream()
                .map(object -> of(object.object("value")))
                .filter(Objects::nonNull)
                .toList());
    }
}
