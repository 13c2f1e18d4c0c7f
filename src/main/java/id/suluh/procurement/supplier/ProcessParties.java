package id.suluh.procurement.supplier;

import id.suluh.procurement.ocds.JsonObject;

/**
 * A process whose suppliers are to be told.
 *
 * @param process its internal key
 * @param compiled its public compiled release
 */
public record ProcessParties(long process, String ocid, JsonObject compiled) {
    private static final int PREFIX_PARTS = 2;

    /** Who published it: the prefix of an OCID is given to one publisher. */
    String publisher() {
        String[] parts = ocid.split("-", PREFIX_PARTS + 1);
        return parts.length > PREFIX_PARTS ? parts[0] + '-' + parts[1] : ocid;
    }
}
