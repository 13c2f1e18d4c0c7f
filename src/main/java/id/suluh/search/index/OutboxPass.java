package id.suluh.search.index;

import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import id.suluh.search.index.BulkWriter.Refusal;
import id.suluh.search.index.RecordReader.Reading;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * One step from the outbox to the index: claim rows, read the records as they are now, write them, forget the rows. A crash in between
 * gives the rows back, and writing the same version again changes nothing.
 */
@ApplicationScoped
class OutboxPass {
    private static final Logger LOG = Logger.getLogger(OutboxPass.class);
    static final int ROWS = 500;
    /** A document may have a thousand pages of some kilobytes, so few of them are held at once. */
    private static final int DOCUMENTS_AT_ONCE = 5;

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofHours(1);
    /** Several bulk requests of up to 30 s each. */
    private static final int SECONDS = 300;

    private final OutboxRows outbox;
    private final RecordReader records;
    private final PageMemory pages;
    private final VersionFloors floors;
    private final BulkWriter index;

    OutboxPass(OutboxRows outbox, RecordReader records, PageMemory pages, VersionFloors floors, BulkWriter index) {
        this.outbox = outbox;
        this.records = records;
        this.pages = pages;
        this.floors = floors;
        this.index = index;
    }

    /**
     * Does one step.
     *
     * @return how many rows were claimed, 0 when nothing is due
     * @throws SearchServerException when the index does not answer; then nothing was claimed
     */
    int run() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            List<OutboxRow> rows = outbox.claim(ROWS);
            rows.stream()
                    .collect(Collectors.groupingBy(OutboxRow::kind))
                    .forEach((kind, ofKind) -> portions(kind, ofKind).forEach(portion -> index(kind, portion)));
            return rows.size();
        });
    }

    private void index(Kind kind, List<OutboxRow> rows) {
        Map<String, Long> versions = new LinkedHashMap<>();
        rows.forEach(row -> versions.merge(row.record(), row.version(), Math::max));
        Reading reading = records.read(kind, versions);
        List<IndexDocument> documents = new ArrayList<>(reading.documents());
        documents.addAll(pages.leftOver(reading.documents()));
        floors.raise(kind, madeAgain(reading.documents(), versions));
        List<Refusal> refused = index.write(documents, floors.of(kind, versions.keySet()), null);
        floors.raise(kind, reading.gone());

        Set<String> soon = new HashSet<>();
        Set<String> later = new HashSet<>(reading.unreadable());
        for (Refusal refusal : refused) {
            (refusal.mayPass() ? soon : later).add(refusal.document().id());
        }
        refused.stream()
                .findFirst()
                .ifPresent(first -> LOG.warnf(
                        "the index refused %d document(s), first %s %s: %d %s",
                        refused.size(), kind.code(), first.document().id(), first.status(), first.reason()));
        outbox.postpone(of(rows, later), LATER);
        soon.removeAll(later);
        outbox.postpone(of(rows, soon), SOON);
        later.addAll(soon);
        outbox.done(rows.stream().filter(row -> !later.contains(row.record())).toList());
    }

    /**
     * The last versions, of before, of records that were announced in a later version than they have now: they were deleted and made
     * again before anyone looked, so the index may still have what they were.
     */
    private static Map<String, Long> madeAgain(List<IndexDocument> documents, Map<String, Long> announced) {
        Map<String, Long> made = new HashMap<>();
        for (IndexDocument document : documents) {
            long last = announced.getOrDefault(document.id(), 0L);
            if (last > document.version()) {
                made.put(document.id(), last);
            }
        }
        return made;
    }

    private static List<OutboxRow> of(List<OutboxRow> rows, Set<String> records) {
        return rows.stream().filter(row -> records.contains(row.record())).toList();
    }

    private static List<List<OutboxRow>> portions(Kind kind, List<OutboxRow> rows) {
        int size = kind == Kind.DOCUMENT ? DOCUMENTS_AT_ONCE : ROWS;
        List<List<OutboxRow>> portions = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            portions.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return portions;
    }
}
