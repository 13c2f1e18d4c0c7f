package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** An invented public body: a row of {@code bodies.csv}. */
record Buyer(String name, String shortName, String kind) {

    static Buyer of(NamedCsvRecord row) {
        return new Buyer(row.getField("name"), row.getField("short_name"), row.getField("kind"));
    }

    /** The invented number of the work unit, stable while the short name is. */
    String unitCode() {
        return "CTH-" + Math.floorMod(shortName.hashCode(), 9000);
    }
}
