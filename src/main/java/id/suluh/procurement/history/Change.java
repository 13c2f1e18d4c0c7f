package id.suluh.procurement.history;

import org.jspecify.annotations.Nullable;

/**
 * A field that a release set to another value.
 *
 * @param topic what the field is called; null for one without a name
 * @param item what tells the object it is a field of from its neighbours: a title, a name, an id; null where there is but one
 * @param before the value until then
 * @param after the value from then on; null where the release took it away
 * @param currencyBefore of an amount, where published
 * @param reason what the amendment says that came with it; null where none did
 */
public record Change(
        String path,
        @Nullable Topic topic,
        @Nullable String item,
        String before,
        @Nullable String after,
        @Nullable String currencyBefore,
        @Nullable String currencyAfter,
        @Nullable String releaseId,
        String releaseDate,
        @Nullable Reason reason) {
    /**
     * An amendment.
     *
     * @param number which amendment of its contract, award or tender it is, from 1; 0 where they are not counted
     * @param text its rationale, else its description
     */
    public record Reason(int number, @Nullable String text) {}
}
