package id.suluh.search.index;

import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Remembers how many pages of a document the index was told of. When a later reading has fewer, or the document is hidden, each page
 * that is left over gets a tombstone of its own.
 */
@ApplicationScoped
class PageMemory {
    private final EntityManager entities;

    PageMemory(EntityManager entities) {
        this.entities = entities;
    }

    /** Tombstones for the pages that are not among these documents any more; and remembers these. Within the caller's transaction. */
    List<IndexDocument> leftOver(Collection<IndexDocument> documents) {
        Map<String, List<IndexDocument>> byId = documents.stream()
                .filter(document -> document.kind() == Kind.DOCUMENT)
                .collect(Collectors.groupingBy(IndexDocument::id));
        if (byId.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> before = before(byId.keySet());
        List<IndexDocument> tombstones = new ArrayList<>();
        Map<String, Integer> after = new HashMap<>();
        byId.forEach((id, pages) -> {
            int last = pages.stream().mapToInt(IndexDocument::page).max().orElse(0);
            long version = pages.get(0).version();
            int known = before.getOrDefault(id, 0);
            for (int page = last + 1; page <= known; page++) {
                tombstones.add(new IndexDocument(Kind.DOCUMENT, id, page, version, null));
            }
            if (last > 0) {
                tombstones.add(IndexDocument.tombstone(Kind.DOCUMENT, id, version));
            }
            after.put(id, Math.max(last, known));
        });
        remember(after);
        return tombstones;
    }

    private Map<String, Integer> before(Collection<String> ids) {
        List<?> rows = entities.createNativeQuery("select record, pages from search_pages where record = any(:ids)")
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private void remember(Map<String, Integer> pages) {
        List<String> ids = pages.keySet().stream().sorted().toList();
        entities.createNativeQuery("insert into search_pages (record, pages)"
                        + " select record, pages from unnest(:ids, :pages) as told (record, pages)"
                        + " on conflict (record) do update set pages = greatest(search_pages.pages, excluded.pages)")
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("pages", ids.stream().map(pages::get).toArray(Integer[]::new))
                .executeUpdate();
    }
}
