package id.suluh.procurement.supplier;

import java.time.Instant;

/**
 * A supplier that anyone may see.
 *
 * @param id its internal key
 * @param code its public id
 * @param changed when its row last changed
 */
record SupplierRecord(long id, String code, String name, boolean demo, Instant changed) {
    static final String PATH = "/suppliers/";

    String path() {
        return PATH + code;
    }

    /** The search that lists what a supplier won. */
    static String wonBy(String code) {
        return "/search?type=contract&supplier=" + code;
    }
}
