package id.suluh.procurement.supplier;

import java.util.Set;

/**
 * A key as it is shown.
 *
 * @param value masked unless the register is one of companies
 */
public record KeyLine(String scheme, String value, boolean masked) {
    /** Registers that hold companies: a tax number that begins with 0, and the codes suppliers get from INAPROC and SIKaP. */
    private static final Set<String> OF_COMPANIES = Set.of(SupplierKey.TAX_NUMBER, "ID-PENYEDIA", "ID-SIKAP");

    private static final int OPEN_END = 2;

    static KeyLine of(String scheme, String value) {
        boolean company = OF_COMPANIES.contains(scheme);
        return new KeyLine(scheme, company ? value : masked(value), !company);
    }

    private static String masked(String value) {
        int open = value.length() > 2 * OPEN_END ? OPEN_END : 0;
        return "•••" + value.substring(value.length() - open);
    }
}
