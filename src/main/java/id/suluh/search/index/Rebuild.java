package id.suluh.search.index;

import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import id.suluh.search.RecordState;
import id.suluh.search.SearchOutbox;
import id.suluh.search.SearchSource;
import id.suluh.search.index.BulkWriter.Refusal;
import id.suluh.search.index.RecordReader.Reading;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a new index beside the one in use and swaps the alias. What changed meanwhile went to the old index, so afterwards all records are
 * compared by {@link Comparison}. A rebuild that is killed leaves the old index in use; the next one removes the half-filled one.
 */
@ApplicationScoped
class Rebuild {
    /** Small, for documents come with all their pages. */
    private static final int RECORDS_AT_ONCE = 20;

    private static final int ANNOUNCED_AT_ONCE = 1000;

    private final Indexes indexes;
    private final RecordReader records;
    private final PageMemory pages;
    private final VersionFloors floors;
    private final BulkWriter writer;
    private final SearchOutbox outbox;
    private final Comparison comparison;

    Rebuild(
            Indexes indexes,
            RecordReader records,
            PageMemory pages,
            VersionFloors floors,
            BulkWriter writer,
            SearchOutbox outbox,
            Comparison comparison) {
        this.indexes = indexes;
        this.records = records;
        this.pages = pages;
        this.floors = floors;
        this.writer = writer;
        this.outbox = outbox;
        this.comparison = comparison;
    }

    /** What a rebuild did: records read, documents written, documents the index refused, records repaired afterwards. */
    record Result(long records, long documents, long refused, long repaired) {}

    /** Rebuilds the index of the source's kind. */
    Result run(SearchSource source) {
        Kind kind = source.kind();
        String index = indexes.createNext(kind);
        long read = 0;
        long written = 0;
        long refused = 0;
        List<RecordState> states = states(source, "", RECORDS_AT_ONCE);
        while (!states.isEmpty()) {
            Reading reading = records.read(kind, versions(states));
            Map<String, Long> bottom = QuarkusTransaction.requiringNew().call(() -> floors(kind, reading));
            List<Refusal> refusals = writer.write(reading.documents(), bottom, index);
            read += states.size();
            written += reading.documents().size() - refusals.size();
            refused += refusals.size() + reading.unreadable().size();
            states = states(source, states.get(states.size() - 1).id(), RECORDS_AT_ONCE);
        }
        indexes.use(kind, index);
        comparison.refresh(kind);
        return new Result(read, written, refused, comparison.repair(source).repaired());
    }

    private Map<String, Long> floors(Kind kind, Reading reading) {
        pages.leftOver(reading.documents());
        return floors.of(
                kind, reading.documents().stream().map(IndexDocument::id).collect(Collectors.toSet()));
    }

    /** Puts every record of the source into the outbox. */
    long announceAll(SearchSource source) {
        long announced = 0;
        List<RecordState> states = states(source, "", ANNOUNCED_AT_ONCE);
        while (!states.isEmpty()) {
            Map<String, Long> versions = versions(states);
            QuarkusTransaction.requiringNew().run(() -> outbox.changed(source.kind(), versions));
            announced += states.size();
            states = states(source, states.get(states.size() - 1).id(), ANNOUNCED_AT_ONCE);
        }
        return announced;
    }

    private static List<RecordState> states(SearchSource source, String after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> source.states(after, limit));
    }

    private static Map<String, Long> versions(List<RecordState> states) {
        return states.stream().collect(Collectors.toMap(RecordState::id, RecordState::version));
    }
}
