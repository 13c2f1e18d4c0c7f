package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.procurement.ContractRows.Row;
import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.supplier.PublicSuppliers;
import id.suluh.procurement.supplier.SupplierRef;
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
import java.util.Map;
import java.util.Objects;

/** Contracting processes in the search over everything. */
@ApplicationScoped
@Transactional
class ContractSearchSource implements SearchSource {
    private final ContractRows rows;
    private final CountedRows counted;
    private final Bodies bodies;
    private final PublicSuppliers suppliers;
    private final CurrentPage page;

    ContractSearchSource(
            ContractRows rows, CountedRows counted, Bodies bodies, PublicSuppliers suppliers, CurrentPage page) {
        this.rows = rows;
        this.counted = counted;
        this.suppliers = suppliers;
        this.bodies = bodies;
        this.page = page;
    }

    @Override
    public Kind kind() {
        return Kind.CONTRACT;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        List<Row> found = rows.of(ids);
        Map<Long, BodyRef> buyers = bodies.byIds(found.stream()
                .map(Row::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, CountedRows.Row> counted = this.counted.of(ids);
        Map<String, List<SupplierRef>> winners = suppliers.winners(ids);
        return found.stream()
                .map(row -> ContractDocument.of(
                        row,
                        buyers.get(row.bodyId()),
                        winners.getOrDefault(row.ocid(), List.of()),
                        counted.getOrDefault(row.ocid(), CountedRows.Row.NONE)))
                .toList();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return rows.states(after, limit);
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(rows.shown(ids));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(rows.latest(limit));
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        boolean asksForNone = query.chosen().values().stream().anyMatch(values -> values.contains(Facet.NONE));
        if (!query.wants(Kind.CONTRACT)
                || asksForNone
                || !query.chosen(Facet.PROCESS).isEmpty()
                || !query.chosen(Facet.FIGURE).isEmpty()) {
            return List.of();
        }
        List<Long> buyers = query.chosen(Facet.BODY).stream()
                .flatMap(slug -> bodies.bySlug(slug).stream())
                .map(BodyRef::id)
                .toList();
        return hits(rows.search(query, buyers, limit));
    }

    @Override
    public String label(Facet facet, String code) {
        ContractMessages words = Messages.of(ContractMessages.class, page.language());
        return switch (facet) {
            case METHOD -> Method.of(code) == Method.UNKNOWN ? code : words.method(Method.of(code));
            case STATUS -> Status.of(code) == Status.UNKNOWN ? code : words.status(Status.of(code));
            case FIGURE -> counted(code, words);
            case FLAG ->
                FlagBook.standard()
                        .find(code)
                        .map(flag -> flag.text("name", page.language()))
                        .orElse(code);
            default -> code;
        };
    }

    private static String counted(String code, ContractMessages words) {
        String currency = Counted.currency(code);
        return Counted.of(code)
                .map(each -> words.counted(each) + (currency.isEmpty() ? "" : " (" + currency + ")"))
                .orElse(code);
    }

    private List<Hit> hits(List<Row> found) {
        ContractMessages words = Messages.of(ContractMessages.class, page.language());
        return found.stream().map(row -> hit(row, words)).toList();
    }

    private static Hit hit(Row row, ContractMessages words) {
        Status status = Status.of(row.status());
        String parties = Objects.requireNonNullElse(row.buyer(), words.unknownBuyer());
        if (!row.suppliers().isEmpty()) {
            parties += " → " + String.join(", ", row.suppliers());
        }
        Hit hit = Hit.of(Kind.CONTRACT, row.ocid(), ContractRef.path(row.ocid()), row.title(), row.changed())
                .withNote(row.methodDetails() != null ? row.methodDetails() : words.method(Method.of(row.method())))
                .withParties(parties)
                .withDate(row.date())
                .withAmount(row.amount(), row.currency());
        return status == Status.UNKNOWN ? hit : hit.withState(status.look(), status.look(), words.status(status));
    }
}
