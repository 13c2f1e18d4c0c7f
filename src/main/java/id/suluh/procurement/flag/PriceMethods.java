package id.suluh.procurement.flag;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Procedures that are decided by price, by their local names: those listed as such, else all but those listed as not. */
final class PriceMethods {
    private final Set<String> byPrice;
    private final Set<String> notByPrice;

    PriceMethods(FlagSettings settings) {
        this.byPrice = settings.list(SettingsTable.TOP, "price_comparison_procurement_methods", "");
        this.notByPrice = settings.list(SettingsTable.TOP, "no_price_comparison_procurement_methods", "");
    }

    boolean has(Tendering process) {
        return byPrice.isEmpty() ? !listed(notByPrice, process) : listed(byPrice, process);
    }

    private static boolean listed(Set<String> names, Tendering process) {
        @Nullable String details = process.methodDetails();
        return details != null && names.contains(details);
    }
}
