package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads exports and hands over their records as releases. Files are read twice: first for what one knows of another, then for the releases.
 */
public final class ExportReader {
    private static final List<String> READ = List.of(".json", ".jsonl", ".ndjson", ".csv", ".xlsx");
    private static final Pattern PREFIX = Pattern.compile("ocds-[a-z0-9]{6}");

    private final RecordKinds kinds;
    private final @Nullable RecordKind asked;
    private final String prefix;

    /**
     * @param type the kind all records are of; null to know it from their columns
     * @param prefix of the OCIDs
     * @throws IllegalArgumentException when there is no such kind, or the prefix is none
     */
    public ExportReader(RecordKinds kinds, @Nullable String type, String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("a prefix is ocds- and six small letters or digits, not " + prefix);
        }
        this.kinds = kinds;
        this.prefix = prefix;
        this.asked = type == null
                ? null
                : kinds.named(type)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no such type: " + type + "; there are " + String.join(", ", kinds.names())));
    }

    /**
     * Reads files, and folders with all under them in order of name.
     *
     * @throws IOException when the sink fails, or a file cannot be read though it is there
     */
    public void read(List<String> paths, ReleaseSink sink) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files(Path.of(path), files, sink);
        }
        KnownValues known = new KnownValues();
        for (Path file : files) {
            new ExportFile(file, new FileRows(kinds, asked, known::learn), refusal -> {}).read();
        }
        for (Path file : files) {
            FileReleases releases = new FileReleases(prefix, known, sink);
            FileRows rows = new FileRows(kinds, asked, releases::row);
            new ExportFile(file, rows, sink::refused).read();
            rows.refusal().ifPresent(sink::refused);
            releases.finish();
        }
    }

    private static void files(Path path, List<Path> files, ReleaseSink sink) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> isRead(file.getFileName().toString()))
                        .sorted()
                        .forEach(files::add);
            }
        } else if (Files.isReadable(path)) {
            files.add(path);
        } else {
            sink.refused(new Refusal(new Origin(path.toString(), 0), "no such file, or it cannot be opened"));
        }
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && READ.stream().anyMatch(lower::endsWith);
    }
}
