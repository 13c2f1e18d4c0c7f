package id.suluh.procurement.supplier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which supplier a party is. The rules, in their order:
 *
 * <ol>
 *   <li>A key of a register leads to the supplier that has it; the best known register decides (tax number, other registers, then the
 *       codes of INAPROC and SIKaP).
 *   <li>A key does not lead to a supplier for which a better known register has another number.
 *   <li>Keys of one party that lead to two suppliers link those two; whether they are merged is decided and written down elsewhere.
 *   <li>A party without any such key is the one that the same publisher calls by the same id and the same name, else by the same name
 *       where it gives no id. It is never joined to one that has keys.
 * </ol>
 */
final class SupplierResolution {
    private final Map<SupplierKey, Identity> holders = new HashMap<>();
    private final List<Identity> brought = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** A key of one party leads to another supplier than a better known key of it. */
    record Link(Identity one, Identity other, SupplierKey key) {}

    SupplierResolution(Map<SupplierKey, Identity> known) {
        known.forEach((key, identity) -> {
            identity.has(key);
            holders.put(key, identity);
        });
    }

    /**
     * The supplier that this party is.
     *
     * @param publisher prefix of the OCID
     */
    Identity of(Participant party, String publisher) {
        List<SupplierKey> keys = party.keysOf(publisher);
        Identity chosen = holder(keys);
        if (chosen == null) {
            chosen = Identity.brought(party.name());
            brought.add(chosen);
        }
        for (SupplierKey key : keys) {
            Identity other = holders.putIfAbsent(key, chosen);
            if (other == null) {
                chosen.learn(key);
            }
        }
        return chosen;
    }

    private @Nullable Identity holder(List<SupplierKey> keys) {
        Identity chosen = null;
        for (SupplierKey key : keys) {
            Identity holder = holders.get(key);
            if (holder == null || holder == chosen || holder.isContradictedBy(keys, key)) {
                continue;
            }
            if (chosen == null) {
                chosen = holder;
            } else if (!holder.isContradictedBy(chosen.keys(), key)) {
                links.add(new Link(chosen, holder, key));
            }
        }
        return chosen;
    }

    /** Suppliers nobody had met before. */
    Collection<Identity> brought() {
        return brought;
    }

    Collection<Link> links() {
        return links;
    }
}
