package id.suluh.search.index;

import id.suluh.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rebuilding, comparing and counting, for those who run a portal. Results are plain values, by the name of the index. */
@ApplicationScoped
public class SearchMaintenance {
    private final Sources sources;
    private final Rebuild rebuild;
    private final Comparison comparison;
    private final OutboxRows outbox;
    private final SearchIndexer indexer;

    SearchMaintenance(
            Sources sources, Rebuild rebuild, Comparison comparison, OutboxRows outbox, SearchIndexer indexer) {
        this.sources = sources;
        this.rebuild = rebuild;
        this.comparison = comparison;
        this.outbox = outbox;
        this.indexer = indexer;
    }

    /**
     * What was done.
     *
     * @param figures by index, then by name
     * @param whole false when something could not be put into the index
     */
    public record Report(Map<String, Map<String, Object>> figures, boolean whole) {}

    /** Builds every index anew behind its alias; searches go on meanwhile. */
    @ActivateRequestContext
    public Report reindex() {
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        boolean whole = true;
        for (SearchSource source : sources.all()) {
            Rebuild.Result result = rebuild.run(source);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("records", result.records());
            told.put("documents", result.documents());
            told.put("refused", result.refused());
            told.put("repaired", result.repaired());
            figures.put(IndexName.plural(source.kind()), told);
            whole &= result.refused() == 0;
        }
        indexer.drain();
        return new Report(figures, whole);
    }

    /** Compares database and index both ways and repairs what differs. */
    @ActivateRequestContext
    public Report reconcile() {
        indexer.drain();
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        for (SearchSource source : sources.all()) {
            comparison.refresh(source.kind());
            figures.put(IndexName.plural(source.kind()), told(comparison.repair(source)));
        }
        indexer.drain();
        return new Report(figures, outbox.waiting().postponed() == 0);
    }

    /** How many records the database has, how many of them differ in the index, and what the outbox holds. */
    @ActivateRequestContext
    public Report status() {
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        boolean whole = true;
        for (SearchSource source : sources.all()) {
            Comparison.Result drift = comparison.drift(source);
            Map<String, Object> told = told(drift);
            told.put("visible", source.count());
            told.remove("repaired");
            figures.put(IndexName.plural(source.kind()), told);
            whole &= drift.missing() + drift.shown() == 0;
        }
        OutboxRows.Waiting waiting = outbox.waiting();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("waiting", waiting.rows());
        told.put("postponed", waiting.postponed());
        told.put("oldest_seconds", waiting.oldestSeconds());
        figures.put("outbox", told);
        return new Report(figures, whole);
    }

    private static Map<String, Object> told(Comparison.Result result) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("compared", result.compared());
        told.put("missing", result.missing());
        told.put("shown", result.shown());
        told.put("repaired", result.repaired());
        return told;
    }
}
