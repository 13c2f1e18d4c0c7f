package id.suluh.request.holiday;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.request.clock.Holiday;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of holidays. What cannot be taken is a value, not an exception: the rest of the file still counts. */
public final class HolidayFile {
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private long last;

    private HolidayFile() {}

    /** Reads UTF-8 with the columns {@code date, name, kind} to the end of the stream, which stays open. */
    public static HolidayFile read(InputStream input) {
        HolidayFile file = new HolidayFile();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(input, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : records) {
                file.take(line);
            }
        } catch (CsvParseException problem) {
            file.refusals.add(new Refusal(file.last + 1, "no CSV from here on: " + problem.getMessage()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file;
    }

    /** What was taken, each once. */
    public List<Holiday> holidays() {
        return List.copyOf(holidays);
    }

    /** What was not, in order. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void take(NamedCsvRecord line) {
        last = line.getStartingLineNumber();
        HolidayLine read = new HolidayLine(line);
        List<String> problems = read.problems();
        if (problems.isEmpty()) {
            Holiday holiday = read.holiday();
            Long earlier = lines.putIfAbsent(holiday.date() + " " + holiday.name(), last);
            if (earlier == null) {
                holidays.add(holiday);
                return;
            }
            problems = List.of("the same holiday stands in line " + earlier);
        }
        refusals.add(new Refusal(last, String.join("; ", problems)));
    }
}
