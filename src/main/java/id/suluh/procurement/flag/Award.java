package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An award as far as the indicators look at it.
 *
 * @param classes ids of the classifications of its items
 */
record Award(@Nullable String status, Organizations suppliers, List<String> classes) {
    private static final Set<String> SETTLED = Set.of("active", "cancelled", "unsuccessful");

    static Award of(JsonObject award) {
        Stream<String> classes = award.objects("items").stream()
                .map(item -> item.object("classification").text("id"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return new Award(award.text("status"), Organizations.of(award.get("suppliers")), classes.toList());
    }

    boolean active() {
        return "active".equals(status);
    }

    /** Whether it can still change: a status that is neither of those that end it. One without a status is not looked at. */
    boolean open() {
        return status != null && !SETTLED.contains(status);
    }
}
