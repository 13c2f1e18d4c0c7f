package id.suluh.body;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of bodies. What cannot be taken is a value, not an exception: the rest of the file still counts. */
final class BodyFile {
    private static final List<String> REQUIRED = List.of("name", "kind", "level");

    private final List<BodyRow> rows = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Long> lineOfSlug = new HashMap<>();

    private BodyFile() {}

    /** Reads to the end of the stream, which stays open. */
    static BodyFile read(InputStream input) {
        BodyFile file = new BodyFile();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(input, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : records) {
                file.take(line);
            }
        } catch (CsvParseException e) {
            file.refusals.add(new Refusal(file.lastLine() + 1, "no CSV from here on: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    List<BodyRow> rows() {
        return rows;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private void take(NamedCsvRecord line) {
        long number = line.getStartingLineNumber();
        List<String> problems = problemsOfShape(line);
        BodyLine read = new BodyLine(line);
        if (problems.isEmpty()) {
            problems = read.problems();
        }
        if (problems.isEmpty()) {
            BodyRow row = read.row();
            Long earlier = lineOfSlug.putIfAbsent(row.slug(), number);
            if (earlier == null) {
                rows.add(row);
                return;
            }
            problems = List.of("the same body stands in line " + earlier);
        }
        refusals.add(new Refusal(number, String.join("; ", problems)));
    }

    private static List<String> problemsOfShape(NamedCsvRecord line) {
        List<String> missing = REQUIRED.stream()
                .filter(column -> !line.getHeader().contains(column))
                .map(column -> "the header has no column " + column)
                .toList();
        if (missing.isEmpty() && line.getFieldCount() != line.getHeader().size()) {
            return List.of(
                    line.getFieldCount() + " values for " + line.getHeader().size() + " columns");
        }
        return missing;
    }

    private long lastLine() {
        long last = 0;
        for (long line : lineOfSlug.values()) {
            last = Math.max(last, line);
        }
        for (Refusal refusal : refusals) {
            last = Math.max(last, refusal.line());
        }
        return last;
    }
}
