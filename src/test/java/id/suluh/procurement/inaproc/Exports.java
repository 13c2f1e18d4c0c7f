package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader makes of files. */
final class Exports implements ReleaseSink {
    static final Path FOLDER = Path.of("src/test/resources/inaproc");

    final List<RawRelease> releases = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final Map<String, Set<String>> unread = new HashMap<>();

    static Exports read(Path... paths) throws IOException {
        return read(List.of(paths).stream().map(Path::toString).toList(), InputStream.nullInputStream());
    }

    static Exports read(List<String> names, InputStream standardInput) throws IOException {
        Exports exports = new Exports();
        new ExportReader(new RecordKinds(List.of()), null, "ocds-uji123").read(names, standardInput, exports);
        return exports;
    }

    @Override
    public void release(RawRelease release) {
        releases.add(release);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal.toString());
    }

    @Override
    public void unread(String file, Set<String> columns) {
        unread.put(Path.of(file).getFileName().toString(), columns);
    }

    String json() {
        StringBuilder text = new StringBuilder();
        for (RawRelease release : releases) {
            text.append(new String(release.text().bytes(), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return text.toString();
    }
}
