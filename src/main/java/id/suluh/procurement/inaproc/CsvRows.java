package id.suluh.procurement.inaproc;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;

/** Records from CSV, with commas, semicolons, tabs or bars. */
final class CsvRows {
    private static final int HEADING = 30;
    private static final List<Character> SEPARATORS = List.of('|', '\t', ';', ',');

    private CsvRows() {}

    /** @param head the first part of the text */
    static void read(Reader text, String head, TableRows table) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(head, table))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                if (!table.row(List.copyOf(row.getFields()), row.getStartingLineNumber())) {
                    return;
                }
            }
        }
    }

    /** The sign that parts a line into a heading; without one that which is there most often. */
    private static char separator(String head, TableRows table) {
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(sign -> head.lines()
                                .limit(HEADING)
                                .mapToLong(line -> table.columns(line, sign))
                                .max()
                                .orElse(0))
                        .thenComparingLong(sign ->
                                head.chars().filter(each -> each == sign).count()))
                .orElse(',');
    }
}
