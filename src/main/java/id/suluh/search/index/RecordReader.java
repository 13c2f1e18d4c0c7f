package id.suluh.search.index;

import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Asks the features for the documents of changed records. One record that cannot be read does not hold up the others. */
@ApplicationScoped
class RecordReader {
    private static final Logger LOG = Logger.getLogger(RecordReader.class);

    /** The documents read, the last versions of the records that are gone, and the ids of those that could not be read. */
    record Reading(List<IndexDocument> documents, Map<String, Long> gone, Set<String> unreadable) {}

    private final Sources sources;

    RecordReader(Sources sources) {
        this.sources = sources;
    }

    /**
     * The present documents of the records; a tombstone for each that is gone.
     *
     * @param versions by id; the version counts only for records that are gone
     */
    Reading read(Kind kind, Map<String, Long> versions) {
        Reading reading = new Reading(new ArrayList<>(), new HashMap<>(), new HashSet<>());
        if (!load(kind, versions.keySet(), reading.documents)) {
            for (String id : versions.keySet()) {
                if (!load(kind, Set.of(id), reading.documents)) {
                    reading.unreadable.add(id);
                }
            }
        }
        addGone(kind, versions, reading);
        return reading;
    }

    private boolean load(Kind kind, Collection<String> ids, List<IndexDocument> documents) {
        try {
            documents.addAll(QuarkusTransaction.requiringNew()
                    .call(() -> sources.of(kind).map(source -> source.load(ids)).orElse(List.of())));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "search cannot read %d record(s) of kind %s", ids.size(), kind.code());
            return false;
        }
    }

    private static void addGone(Kind kind, Map<String, Long> versions, Reading reading) {
        Set<String> found = new HashSet<>(reading.unreadable);
        reading.documents.forEach(document -> found.add(document.id()));
        versions.forEach((id, version) -> {
            if (!found.contains(id)) {
                reading.documents.add(IndexDocument.tombstone(kind, id, version));
                reading.gone.put(id, version);
            }
        });
    }
}
