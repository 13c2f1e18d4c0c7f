package id.suluh.procurement.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract anyone may see, with the codes of the flags that hold.
 *
 * @param bodyId internal key of the buyer; null when it is no body known here
 */
record FlaggedContract(String ocid, String title, @Nullable Long bodyId, List<String> flags) {
    boolean has(FlagSpot spot) {
        return flags.contains(spot.flag());
    }
}
