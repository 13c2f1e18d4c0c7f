package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is bought and on what terms, as published.
 *
 * @param itemsFrom the stage whose list of items this is: the furthest that has one
 * @param opened lists of which all is wanted
 */
public record Terms(List<Term> told, List<Lot> lots, List<Item> items, Stage itemsFrom, Set<ListPart> opened) {
    /**
     * One of them.
     *
     * @param code what it is, where the standard has a word for it
     * @param text what it is in the publisher's words
     */
    public record Term(
            TermName name,
            @Nullable TermCode code,
            @Nullable String text,
            @Nullable Money money,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Number count) {}

    /** A part of the tender that is awarded on its own. */
    public record Lot(
            String title,
            @Nullable String description,
            @Nullable Money value,
            Status status) {}

    /**
     * A good or service.
     *
     * @param note how it is classified, where that says more than its description
     * @param price of one unit
     */
    public record Item(
            String title,
            @Nullable String note,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable Money price,
            @Nullable String lot) {}

    static Terms of(JsonObject compiled, String language, Set<ListPart> opened) {
        return new TermsReading(compiled, language).read(opened);
    }

    public boolean isEmpty() {
        return told.isEmpty() && lots.isEmpty() && items.isEmpty();
    }

    public List<Lot> firstLots() {
        return ListPart.LOTS.first(lots, opened);
    }

    public List<Item> firstItems() {
        return ListPart.ITEMS.first(items, opened);
    }

    /** Whether quantities were published. */
    public boolean quantities() {
        return items.stream().anyMatch(each -> each.quantity() != null);
    }

    /** Whether prices of units were published. */
    public boolean prices() {
        return items.stream().anyMatch(each -> each.price() != null);
    }

    /** Whether the items belong to lots. */
    public boolean itemsByLot() {
        return items.stream().anyMatch(each -> each.lot() != null);
    }
}
