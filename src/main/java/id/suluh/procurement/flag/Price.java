package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import org.jspecify.annotations.Nullable;

/** An amount of money; there is none unless both the amount is a number and the currency a text. */
record Price(double amount, String currency) {
    static @Nullable Price of(JsonObject value) {
        String currency = value.text("currency");
        return value.get("amount") instanceof JsonNumber amount && currency != null
                ? new Price(Double.parseDouble(amount.text()) + 0.0, currency)
                : null;
    }
}
