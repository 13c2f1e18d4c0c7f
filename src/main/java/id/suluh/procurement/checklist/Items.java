package id.suluh.procurement.checklist;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.document.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of the 39 documents, from {@code papers.csv}, which says where each column comes from. */
public final class Items {
    private static final List<Item> ALL = read();

    private Items() {}

    /** In the order of the regulation. */
    public static List<Item> all() {
        return ALL;
    }

    /** The document of that number, from 1. */
    public static Optional<Item> of(int number) {
        return number < 1 || number > ALL.size() ? Optional.empty() : Optional.of(ALL.get(number - 1));
    }

    private static List<Item> read() {
        try (InputStream file = Objects.requireNonNull(Items.class.getResourceAsStream("papers.csv"), "papers.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Items::item).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(NamedCsvRecord row) {
        return new Item(
                Integer.parseInt(row.getField("no")),
                DocumentKind.valueOf(row.getField("kind")),
                Group.valueOf(row.getField("stage").toUpperCase(Locale.ROOT)),
                marked(row.getField("types"), Function.identity()),
                row.getField("code"),
                marked(row.getField("methods"), letter -> Way.of(letter.charAt(0))),
                row.getField("only").equals("works"),
                Phase.valueOf(row.getField("from").toUpperCase(Locale.ROOT)),
                Pattern.compile("\\b(?:" + row.getField("words") + ")\\b", Pattern.CASE_INSENSITIVE),
                row.getField("basis"),
                Boolean.parseBoolean(row.getField("verified")));
    }

    /** Words parted by spaces; false for those with a question mark. */
    private static <K> Map<K, Boolean> marked(String words, Function<String, K> key) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(
                        word -> key.apply(word.replace("?", "")),
                        word -> !word.endsWith("?"),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
