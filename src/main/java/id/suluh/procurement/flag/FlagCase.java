package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process with what is known around it.
 *
 * @param tendering what Cardinal's indicators look at; null when the release has no OCID
 * @param bodyKind kind of the buyer where it is a body known here; empty otherwise
 * @param plans compiled releases of the plans it names that are here
 * @param firstContract the first release that told of a contract, where the contract was changed later; null otherwise
 */
public record FlagCase(
        JsonObject compiled,
        @Nullable Tendering tendering,
        String bodyKind,
        List<JsonObject> plans,
        @Nullable JsonObject firstContract) {

    /** A process and nothing around it. */
    public static FlagCase of(JsonObject compiled) {
        return of(compiled, "", List.of(), null);
    }

    public static FlagCase of(
            JsonObject compiled, String bodyKind, List<JsonObject> plans, @Nullable JsonObject firstContract) {
        return new FlagCase(compiled, Tendering.of(compiled), bodyKind, plans, firstContract);
    }

    /** Whether nothing is computed of it: it has no OCID, or its tender was cancelled. */
    boolean excluded() {
        return tendering == null || "cancelled".equals(tendering.status());
    }
}
