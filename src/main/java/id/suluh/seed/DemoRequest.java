package id.suluh.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented request: a row of {@code requests.csv}, whose days count back from the day it is loaded. */
record DemoRequest(NamedCsvRecord row) {

    static List<DemoRequest> all() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(SeedFile.open("demo/requests.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().map(DemoRequest::new).toList();
        }
    }

    String text(String column) {
        return row.getField(column);
    }

    Optional<String> some(String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
    }

    /** The day in the column; empty where it has not come. */
    Optional<LocalDate> day(String column, LocalDate today) {
        return some(column).map(days -> today.minusDays(Long.parseLong(days)));
    }
}
