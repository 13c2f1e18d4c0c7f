package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where a facet stands in the index. A labelled one counts a field that holds id and name together. */
enum FacetField {
    TYPE(Facet.TYPE, "kind", "kind", 10),
    BODY(Facet.BODY, "body", "body_label", 20),
    SUPPLIER(Facet.SUPPLIER, "supplier", "supplier_label", 20),
    METHOD(Facet.METHOD, "method", "method", 50),
    STATUS(Facet.STATUS, "status", "status", 50),
    YEAR(Facet.YEAR, "year", "year", 50),
    FLAG(Facet.FLAG, "flags", "flags", 50),
    /** As many as there are contracts: nobody chooses from a list of them. */
    PROCESS(Facet.PROCESS, "process", "process", 0),
    BUYER(Facet.BUYER, "buyer", "buyer_label", 20),
    FIGURE(Facet.FIGURE, "figures", "figures", 50);

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    private final Facet facet;
    private final String filtered;
    private final String counted;
    private final int shown;

    FacetField(Facet facet, String filtered, String counted, int shown) {
        this.facet = facet;
        this.filtered = filtered;
        this.counted = counted;
        this.shown = shown;
    }

    static FacetField of(Facet facet) {
        return Arrays.stream(values())
                .filter(field -> field.facet == facet)
                .findFirst()
                .orElseThrow();
    }

    Facet facet() {
        return facet;
    }

    /** The field a choice is compared with. */
    String filtered() {
        return filtered;
    }

    /** The field whose values are counted. */
    String counted() {
        return counted;
    }

    /** How many values are shown, those with most results first. */
    int shown() {
        return shown;
    }

    /** Whether its values are offered to choose from; what only figures lead to, to those who came by one. */
    boolean offered(SearchQuery query) {
        boolean onlyWhenChosen = this == BUYER || this == FIGURE;
        return shown > 0 && !(onlyWhenChosen && query.chosen(facet).isEmpty());
    }

    boolean labelled() {
        return !filtered.equals(counted);
    }

    /** Whether the value can be one of this facet. */
    boolean accepts(String value) {
        return switch (facet) {
            case TYPE -> Kind.of(value).isPresent();
            case YEAR -> value.equals(Facet.NONE) || FOUR_DIGITS.matcher(value).matches();
            case BODY, SUPPLIER, METHOD, STATUS, FLAG, PROCESS, BUYER, FIGURE -> !value.isEmpty();
        };
    }
}
