package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.InputWalk;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads exports and hands over their records as releases. Everything is read twice: first for what one file knows of
 * another, then for the releases.
 */
public final class ExportReader {
    private static final List<String> READ =
            List.of(".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xlsx", ".xlsm", ".xls");
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
     * Reads files, folders with all under them in order of name, archives, and {@code -}.
     *
     * @param standardInput what {@code -} stands for
     * @throws IOException when the sink fails, or a file cannot be read though it is there
     */
    public void read(List<String> paths, InputStream standardInput, ReleaseSink sink) throws IOException {
        try (SpooledInput spooled = new SpooledInput()) {
            if (paths.contains(SpooledInput.NAME)) {
                spooled.take(standardInput);
            }
            KnownValues known = new KnownValues(prefix);
            InputWalk first = new InputWalk(READ, (name, in) -> learn(name, in, known), refusal -> {});
            InputWalk second = new InputWalk(READ, (name, in) -> hand(name, in, known, sink), sink::refused);
            for (InputWalk walk : List.of(first, second)) {
                for (String path : paths) {
                    spooled.walk(path, walk);
                }
            }
        }
    }

    private void learn(String name, BufferedInputStream in, KnownValues known) throws IOException {
        new ExportFile(name, new FileRows(kinds, asked, known::learn, refusal -> {})).read(in);
    }

    private void hand(String name, BufferedInputStream in, KnownValues known, ReleaseSink sink) throws IOException {
        FileReleases releases = new FileReleases(prefix, known, sink);
        FileRows rows = new FileRows(kinds, asked, releases::row, sink::refused);
        new ExportFile(name, rows).read(in);
        rows.leftOut().tell(sink);
        releases.finish();
    }
}
