package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.search.SearchSource;
import id.suluh.search.find.SearchResult.Way;
import id.suluh.search.index.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds records: by the index, or by the database when the index does not answer; shows only what the database says anyone may see. */
@ApplicationScoped
class SearchService {
    /** Of each kind; who needs more waits for the index. */
    private static final int MOST_WITHOUT_INDEX = 200;

    /** The index is asked again after three seconds, and seldom away for longer than a start takes. */
    private static final long RETRY_SECONDS = 30;

    private final IndexSearch index;
    private final Sources sources;

    SearchService(IndexSearch index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    SearchResult search(SearchQuery query) {
        Optional<Found> found = index.find(query, false);
        if (found.isPresent() && found.get().total() == 0 && !query.text().isBlank()) {
            Optional<Found> similar = index.find(query, true).filter(each -> each.total() > 0);
            if (similar.isPresent()) {
                return checked(query, Way.SIMILAR, similar.get());
            }
        }
        return found.map(each -> checked(query, Way.INDEX, each)).orElseGet(() -> fromDatabase(query));
    }

    /**
     * The records of a query one after the other, at most so many, each checked when it is read. The database does not stand in for the index
     * here: it finds only some, and a file does not look as if anything were missing.
     *
     * @throws ServiceUnavailableException when the index does not answer
     */
    SearchRows rows(SearchQuery query, int most) {
        for (boolean similar : query.text().isBlank() ? List.of(false) : List.of(false, true)) {
            Optional<Found> first = index.rows(query, similar, 0, Math.min(most, SearchRows.STRETCH));
            Found found = first.orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
            if (found.total() > 0) {
                return SearchRows.of(found, most, this::checked, (from, size) -> index.rows(query, similar, from, size)
                        .orElseThrow(() -> new IllegalStateException("the index stopped answering")));
            }
        }
        return new SearchRows(0, Collections.emptyIterator());
    }

    private SearchResult checked(SearchQuery query, Way way, Found found) {
        return new SearchResult(query, way, found.total(), checked(found), labelled(found));
    }

    private List<SearchResult.Item> checked(Found found) {
        Map<Kind, List<String>> ids = found.entries().stream()
                .collect(Collectors.groupingBy(
                        Found.Entry::kind,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.mapping(Found.Entry::id, Collectors.toList())));
        Map<Kind, Map<String, Hit>> visible = new EnumMap<>(Kind.class);
        ids.forEach((kind, ofKind) -> visible.put(kind, visible(kind, ofKind)));
        List<SearchResult.Item> items = new ArrayList<>();
        for (Found.Entry entry : found.entries()) {
            Hit hit = visible.getOrDefault(entry.kind(), Map.of()).get(entry.id());
            if (hit != null) {
                items.add(item(entry, hit));
            }
        }
        return items;
    }

    private Map<String, Hit> visible(Kind kind, List<String> ids) {
        Map<String, Hit> hits = new HashMap<>();
        sources.of(kind).ifPresent(source -> source.visible(ids).forEach(hit -> hits.put(hit.id(), hit)));
        return hits;
    }

    /** The title is the database's; the matches are shown in it when the index has the same one. */
    private static SearchResult.Item item(Found.Entry entry, Hit hit) {
        List<Marked> title = Marked.plain(entry.title()).equals(hit.title())
                ? entry.title()
                : List.of(new Marked(hit.title(), false));
        return new SearchResult.Item(hit, entry.page(), entry.body(), title, entry.fragments());
    }

    private Map<Facet, List<Found.Count>> labelled(Found found) {
        Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
        found.counts()
                .forEach((facet, values) -> counts.put(
                        facet,
                        values.stream()
                                .map(count -> new Found.Count(count.value(), label(facet, count), count.count()))
                                .toList()));
        return counts;
    }

    private String label(Facet facet, Found.Count count) {
        if (facet != Facet.METHOD && facet != Facet.STATUS && facet != Facet.FLAG && facet != Facet.FIGURE) {
            return count.label();
        }
        return sources.all().stream()
                .map(source -> source.label(facet, count.value()))
                .filter(label -> !label.equals(count.value()))
                .findFirst()
                .orElse(count.value());
    }

    private SearchResult fromDatabase(SearchQuery query) {
        int from = (query.page() - 1) * IndexRequest.PAGE_SIZE;
        List<SearchResult.Item> items = fallback(query);
        List<SearchResult.Item> page =
                items.subList(Math.min(from, items.size()), Math.min(from + IndexRequest.PAGE_SIZE, items.size()));
        return new SearchResult(query, Way.DATABASE, items.size(), List.copyOf(page), Map.of());
    }

    private List<SearchResult.Item> fallback(SearchQuery query) {
        List<SearchResult.Item> items = new ArrayList<>();
        for (SearchSource source : sources.all()) {
            if (query.wants(source.kind())) {
                source.fallback(query, MOST_WITHOUT_INDEX).stream()
                        .map(SearchResult.Item::of)
                        .forEach(items::add);
            }
        }
        return items;
    }
}
