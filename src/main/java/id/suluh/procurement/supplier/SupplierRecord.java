package id.suluh.procurement.supplier;

/**
 * A supplier that anyone may see.
 *
 * @param id its internal key
 * @param code its public id
 */
record SupplierRecord(long id, String code, String name, boolean demo) {
    static final String PATH = "/suppliers/";

    String path() {
        return PATH + code;
    }
}
