package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables of the demo world, read from {@code seed-data/demo}. */
record Vocabulary(
        List<Work> works,
        List<Supplier> suppliers,
        List<Buyer> buyers,
        List<String> places,
        List<PaperTemplate> papers,
        List<Oddity> oddities) {

    static Vocabulary load() {
        return new Vocabulary(
                rows("works.csv", Work::of),
                rows("suppliers.csv", Supplier::of),
                rows("bodies.csv", Buyer::of),
                text("places.txt").lines().toList(),
                rows("papers.csv", PaperTemplate::of),
                rows("oddities.csv", Oddity::of));
    }

    Buyer buyer(String shortName) {
        return buyers.stream()
                .filter(buyer -> buyer.shortName().equals(shortName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("works.csv names an unknown buyer: " + shortName));
    }

    List<Supplier> suppliersOf(String category) {
        return suppliers.stream()
                .filter(supplier -> supplier.fields().contains(category))
                .toList();
    }

    /** A text file of the demo world, by its name under {@code seed-data/demo}. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> rows(String name, Function<NamedCsvRecord, T> make) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return rows.stream().map(make).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("/seed-data/demo/" + name),
                () -> "missing seed-data/demo/" + name);
    }
}
