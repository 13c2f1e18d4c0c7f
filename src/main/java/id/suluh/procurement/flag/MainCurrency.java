package id.suluh.procurement.flag;

import org.jspecify.annotations.Nullable;

/** The one currency in which prices are compared: that of the settings, else the first that is met. */
final class MainCurrency {
    private @Nullable String currency;

    MainCurrency(FlagSettings settings) {
        String chosen = settings.text(SettingsTable.TOP, "currency");
        this.currency = chosen.isEmpty() ? null : chosen;
    }

    /** Whether the price can be compared. */
    boolean takes(Price price) {
        if (currency == null) {
            currency = price.currency();
        }
        return currency.equals(price.currency());
    }
}
