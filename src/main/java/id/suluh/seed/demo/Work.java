package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One kind of thing the invented bodies buy: a row of {@code works.csv}.
 *
 * @param category {@code works}, {@code goods}, {@code services} or {@code consultancy}
 * @param buyer short name of the body that buys it
 * @param title with the word {place} where the place goes
 * @param quantityMin least quantity drawn
 * @param quantityMax greatest quantity drawn
 * @param millionMin least owner's estimate, in millions of rupiah
 * @param millionMax greatest owner's estimate, in millions of rupiah
 * @param days length of the contract in calendar days
 */
record Work(
        String category,
        String buyer,
        String title,
        String item,
        String unit,
        int quantityMin,
        int quantityMax,
        int millionMin,
        int millionMax,
        int days) {

    static Work of(NamedCsvRecord row) {
        return new Work(
                row.getField("category"),
                row.getField("buyer"),
                row.getField("title"),
                row.getField("item"),
                row.getField("unit"),
                number(row, "quantity_min"),
                number(row, "quantity_max"),
                number(row, "million_min"),
                number(row, "million_max"),
                number(row, "days"));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
