package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of a process that supplies or bids.
 *
 * @param party its id in the release; null when it has none
 * @param keys of registers, the best known first
 * @param number what the publisher calls it, where no register is named
 * @param supplies whether an award that stands names it
 * @param tenders whether it took part
 * @param awards how many awards name it
 * @param amount value of those awards; null when unknown or in several currencies
 * @param joint whether one of those awards names others too
 */
record Participant(
        @Nullable String party,
        String name,
        List<SupplierKey> keys,
        @Nullable String number,
        boolean supplies,
        boolean tenders,
        int awards,
        @Nullable Money amount,
        boolean joint,
        @Nullable Money bid) {

    /** By what it is told: its keys, or else what this publisher calls it. */
    List<SupplierKey> keysOf(String publisher) {
        return keys.isEmpty() ? List.of(SupplierKey.weak(publisher, number, name)) : keys;
    }
}
