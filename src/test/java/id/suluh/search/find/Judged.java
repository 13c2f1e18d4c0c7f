package id.suluh.search.find;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query and what its results are worth, as {@code search-index/judged.csv} has it.
 *
 * @param grades by record: 3 what was meant, 2 and 1 what helps on the way to it; a record that is not named is worth nothing
 */
record Judged(String query, Map<String, Integer> grades) {
    private static final int DEPTH = 10;
    private static final int MEANT = 3;

    static List<Judged> all() throws IOException {
        Map<String, Judged> byQuery = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("search-index/judged.csv"))) {
            for (NamedCsvRecord row : rows) {
                byQuery.computeIfAbsent(row.getField("query"), query -> new Judged(query, new LinkedHashMap<>()))
                        .grades
                        .put(row.getField("wanted"), Integer.valueOf(row.getField("grade")));
            }
        }
        return List.copyOf(byQuery.values());
    }

    /** The records that were meant. */
    List<String> meant() {
        return grades.keySet().stream()
                .filter(record -> grades.get(record) == MEANT)
                .toList();
    }

    /** nDCG of the first ten results: 1 when everything named stands in the best order. */
    double ndcg(List<String> found) {
        List<Integer> gained = new ArrayList<>();
        for (String each : found) {
            gained.add(grades.getOrDefault(each, 0));
        }
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return dcg(gained) / dcg(best);
    }

    private static double dcg(List<Integer> grades) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
            sum += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0);
        }
        return sum;
    }
}
