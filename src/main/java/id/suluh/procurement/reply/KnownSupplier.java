package id.suluh.procurement.reply;

/**
 * A supplier anyone may see.
 *
 * @param id internal key
 * @param code public id
 */
record KnownSupplier(long id, String code, String name) {
    Speaker speaker() {
        return new Speaker(Side.SUPPLIER, id, name);
    }
}
