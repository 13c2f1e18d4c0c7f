package id.suluh.procurement.buyer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buyer and its place.
 *
 * @param id internal key, never shown
 * @param code public id
 * @param scheme list its identifier is from; null where it is known by its name alone
 * @param identifier its number in that list
 * @param bodyId internal key of the body it is; null where none is known
 * @param matched how that is known; null with the body
 * @param confirmedAt when a moderator confirmed it
 * @param answeringId that body, else the one that answers for the nearest ancestor; null where none is known
 */
public record BuyerPlace(
        long id,
        String code,
        String name,
        @Nullable String scheme,
        @Nullable String identifier,
        @Nullable Long bodyId,
        @Nullable Matched matched,
        @Nullable Instant confirmedAt,
        @Nullable Long answeringId) {
    /** Its page, without the language prefix. */
    public String path() {
        return "/buyers/" + code;
    }

    /** Whether a body answers for it that it is not itself. */
    public boolean inherits() {
        return answeringId != null && bodyId == null;
    }
}
