package id.suluh.procurement.buyer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The buyers an import has met: each is looked up once in a run. */
public final class SeenBuyers {
    /** A few megabytes of keys. */
    private static final int MOST = 20_000;

    private final Map<String, Long> ids = new HashMap<>();

    /** Its internal key, if it was met with the same parent. */
    @Nullable
    Long id(BuyingParty party) {
        return ids.get(seen(party));
    }

    void know(BuyingParty party, long id) {
        if (ids.size() > MOST) {
            ids.clear();
        }
        ids.put(seen(party), id);
    }

    private static String seen(BuyingParty party) {
        BuyingParty parent = party.parent();
        return parent == null ? party.key() : party.key() + " < " + parent.key();
    }
}
