package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the releases of one file. Those whose records stand in several rows wait for the end of the file. */
final class FileReleases {
    private final String prefix;
    private final KnownValues known;
    private final ReleaseSink sink;
    private final Map<Key, List<Waiting>> waiting = new LinkedHashMap<>();

    private record Key(String ocid, RecordKind kind) {}

    private record Waiting(RecordKind kind, ReleaseDraft draft, Row first) {
        String date() {
            return draft.date(kind.yearBegins(first));
        }

        long number() {
            return kind.later(first);
        }
    }

    FileReleases(String prefix, KnownValues known, ReleaseSink sink) {
        this.prefix = prefix;
        this.known = known;
        this.sink = sink;
    }

    void row(RecordKind kind, Row row) throws IOException {
        if (!kind.hasProcess()) {
            return;
        }
        Row prepared = kind.prepared(known.completed(kind, row), prefix);
        String ocid = kind.ocid(prepared);
        if (ocid == null) {
            sink.refused(new Refusal(
                    row.origin(),
                    kind.name() + ": the record has no code to know its process by; fill it in or leave the row out"));
            return;
        }
        Key key = new Key(ocid, kind);
        List<Waiting> process = waiting.getOrDefault(key, List.of());
        if (kind.isGroup() && !process.isEmpty()) {
            kind.write(prepared, process.get(0).draft());
        } else {
            ReleaseDraft draft = new ReleaseDraft(ocid, row.origin());
            kind.write(prepared, draft);
            Waiting release = new Waiting(kind, draft, prepared);
            if (kind.isGroup() || kind.hasOrder()) {
                waiting.computeIfAbsent(key, first -> new ArrayList<>()).add(release);
            } else {
                hand(release, release.date());
            }
        }
    }

    /** Hands over what waits. Releases of one process come in the order of their numbers, whatever dates they bear. */
    void finish() throws IOException {
        for (List<Waiting> process : waiting.values()) {
            process.sort(Comparator.comparingLong(Waiting::number));
            String before = "";
            for (Waiting release : process) {
                String date = release.date();
                before = date.compareTo(before) > 0 ? date : Dates.later(before, 1);
                hand(release, before);
            }
        }
        waiting.clear();
    }

    private void hand(Waiting release, String date) throws IOException {
        sink.release(release.draft().finish(release.kind().name(), date));
    }
}
