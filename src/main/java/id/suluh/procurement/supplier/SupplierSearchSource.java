package id.suluh.procurement.supplier;

import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import id.suluh.search.RecordState;
import id.suluh.search.SearchQuery;
import id.suluh.search.SearchSource;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Suppliers in the search over everything. */
@ApplicationScoped
@Transactional
class SupplierSearchSource implements SearchSource {
    /** A supplier has neither body nor method nor date; whoever asks for one asks for no supplier. */
    private static final Set<Facet> HONOURED = Set.of(Facet.TYPE, Facet.SUPPLIER);

    private final SupplierSearchRows rows;
    private final CurrentPage page;

    SupplierSearchSource(SupplierSearchRows rows, CurrentPage page) {
        this.rows = rows;
        this.page = page;
    }

    @Override
    public Kind kind() {
        return Kind.SUPPLIER;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return rows.contents(ids).stream().map(SupplierSearchSource::document).toList();
    }

    private static IndexDocument document(SupplierSearchRows.Content content) {
        if (!content.visible()) {
            return IndexDocument.tombstone(Kind.SUPPLIER, content.code(), content.version());
        }
        IndexDocument.Draft draft = IndexDocument.record(Kind.SUPPLIER, content.code(), content.version())
                .title(content.name());
        content.names().stream().filter(name -> !name.equals(content.name())).forEach(draft::alias);
        content.keys().stream()
                .map(key -> KeyLine.of(key.scheme(), key.value()))
                .filter(key -> !key.masked())
                .forEach(key -> draft.number(key.value()));
        return draft.done();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return rows.states(after, limit);
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(rows.found("s.code = any (:given)", ids.toArray(String[]::new), ids.size()));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(rows.found("true", null, limit));
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        boolean honoured = HONOURED.containsAll(query.chosen().keySet())
                && query.wants(Kind.SUPPLIER)
                && query.min() == null
                && query.max() == null
                && query.from() == null
                && query.to() == null;
        if (!honoured) {
            return List.of();
        }
        Set<String> chosen = query.chosen(Facet.SUPPLIER);
        List<SupplierSearchRows.Found> found = query.text().isBlank()
                ? rows.found("true", null, limit)
                : rows.found(
                        "(to_tsvector('simple', s.name) @@ plainto_tsquery('simple', :given) or s.id in"
                                + " (select supplier_id from supplier_key where strong and value = :given))",
                        query.text().strip(),
                        limit);
        return hits(found.stream()
                .filter(each -> chosen.isEmpty() || chosen.contains(each.code()))
                .toList());
    }

    private List<Hit> hits(List<SupplierSearchRows.Found> found) {
        SupplierMessages words = Messages.of(SupplierMessages.class, page.language());
        return found.stream()
                .map(each -> Hit.of(
                                Kind.SUPPLIER,
                                each.code(),
                                SupplierRecord.PATH + each.code(),
                                each.name(),
                                each.changed())
                        .withParties(words.contractsFact(each.won(), each.all())))
                .toList();
    }
}
