package id.suluh.request.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A table that travels in the jar, read by the names in its first line. */
final class SeedTable {
    private SeedTable() {}

    static <T> List<T> rows(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream stream = SeedTable.class.getResourceAsStream("/seed-data/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("seed-data/" + file + " is missing from the class path");
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.stream().map(row).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
