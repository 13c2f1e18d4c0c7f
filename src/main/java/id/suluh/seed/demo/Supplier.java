package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * An invented company: a row of {@code suppliers.csv}.
 *
 * @param npwp a tax number of zeros, which the tax office gives to nobody
 * @param scale {@code micro}, {@code sme} or {@code large}, as OCDS writes it
 * @param fields the categories of work it bids for
 */
record Supplier(String id, String name, String npwp, String scale, List<String> fields) {

    static Supplier of(NamedCsvRecord row) {
        return new Supplier(
                row.getField("id"),
                row.getField("name"),
                row.getField("npwp"),
                row.getField("scale"),
                List.of(row.getField("fields").split("\\|", -1)));
    }
}
