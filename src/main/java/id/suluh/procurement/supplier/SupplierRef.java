package id.suluh.procurement.supplier;

/**
 * A supplier as others name it.
 *
 * @param code its public id
 */
public record SupplierRef(String code, String name) {}
