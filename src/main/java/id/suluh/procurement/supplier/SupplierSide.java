package id.suluh.procurement.supplier;

import java.util.List;

/**
 * What a moderator compares of one of two suppliers.
 *
 * @param buyers those that named it most often
 * @param processes how many public processes name it
 */
public record SupplierSide(
        String code, String name, List<KeyLine> keys, List<String> names, List<String> buyers, long processes) {
    /** Its page. */
    public String path() {
        return SupplierRecord.PATH + code;
    }
}
