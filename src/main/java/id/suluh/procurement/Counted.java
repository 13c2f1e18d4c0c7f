package id.suluh.procurement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the figures of bodies, buyers and suppliers count a process for; each is a filter of the search, so that a figure leads to its list. */
public enum Counted {
    /** Its amounts are in the currency. */
    CURRENCY,
    /** It has no amount in any currency. */
    NO_AMOUNT,
    /** A contract or an award that stands has a value in the currency. */
    AGREED,
    PLANNED_ESTIMATED,
    ESTIMATED_CONTRACTED,
    PLANNED_CONTRACTED,
    CONTRACTED_PAID,
    /** Anyone could bid, or those invited, and the number of bidders is known. */
    BIDDERS_KNOWN,
    /** And there was one. */
    SINGLE_BID,
    /** An award names several suppliers together. */
    JOINT;

    /** The value of the filter, such as {@code single-bid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of the filter for one currency, such as {@code agreed.IDR}. */
    public String code(String currency) {
        return currency.isEmpty() ? NO_AMOUNT.code() : code() + "." + currency;
    }

    static Optional<Counted> of(String code) {
        int dot = code.indexOf('.');
        String kind = dot < 0 ? code : code.substring(0, dot);
        return Arrays.stream(values()).filter(each -> each.code().equals(kind)).findFirst();
    }

    /** The currency of a value of the filter; blank where it has none. */
    static String currency(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? "" : code.substring(dot + 1);
    }
}
