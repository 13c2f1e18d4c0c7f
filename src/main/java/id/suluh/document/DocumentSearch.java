package id.suluh.document;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What search knows of documents: one index document a page, so that a hit opens where its words are. */
@ApplicationScoped
@Transactional
class DocumentSearch implements SearchSource {
    private static final Set<Facet> HONOURED = EnumSet.of(Facet.TYPE, Facet.PROCESS);

    private final DocumentRepository documents;
    private final PageStore pages;
    private final Bodies bodies;
    private final CurrentPage page;

    DocumentSearch(DocumentRepository documents, PageStore pages, Bodies bodies, CurrentPage page) {
        this.documents = documents;
        this.pages = pages;
        this.bodies = bodies;
        this.page = page;
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        List<Document> found = documents.byCodes(ids);
        Map<Long, Document> visible = new HashMap<>();
        List<IndexDocument> answer = new ArrayList<>();
        for (Document each : found) {
            if (each.findable()) {
                visible.put(each.id(), each);
            } else {
                answer.add(IndexDocument.tombstone(Kind.DOCUMENT, each.code(), each.version()));
            }
        }
        Map<Long, BodyRef> named = bodies(found);
        for (PageStore.Owned each : pages.all(visible.keySet())) {
            Document document = Objects.requireNonNull(visible.get(each.documentId()));
            answer.add(draft(document, each.page().number(), named)
                    .text(each.page().text())
                    .done());
        }
        visible.values().stream()
                .filter(each -> each.facts().pageCount() == 0)
                .forEach(each -> answer.add(draft(each, 1, named).done()));
        return answer;
    }

    private static IndexDocument.Draft draft(Document document, int number, Map<Long, BodyRef> named) {
        DocumentFacts facts = document.facts();
        IndexDocument.Draft draft = IndexDocument.page(facts.code(), number, document.version())
                .title(facts.title())
                .language(facts.language())
                .alias(facts.fileName())
                .number(facts.processOcid())
                .process(facts.processOcid())
                .date(facts.date());
        BodyRef body = named.get(document.bodyId());
        return body == null ? draft : draft.body(body.slug(), body.name()).alias(body.shortName());
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return documents.after(after, limit).stream()
                .map(each -> new RecordState(each.code(), each.version(), each.findable()))
                .toList();
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(documents.byCodes(ids).stream().filter(Document::findable).toList());
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(documents.newest(limit));
    }

    @Override
    public long count() {
        return documents.countFindable();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        boolean narrowed = query.min() != null || query.max() != null || query.from() != null || query.to() != null;
        return narrowed || !HONOURED.containsAll(query.chosen().keySet())
                ? List.of()
                : hits(documents.titled(query.text(), query.chosen(Facet.PROCESS), limit));
    }

    private List<Hit> hits(List<Document> found) {
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(each -> hit(each, named)).toList();
    }

    private Hit hit(Document document, Map<Long, BodyRef> named) {
        DocumentFacts facts = document.facts();
        DocumentKind kind = DocumentKind.of(facts.kind()).orElse(DocumentKind.OTHER);
        BodyRef body = named.get(document.bodyId());
        String note = kind == DocumentKind.OTHER
                ? ""
                : Messages.of(DocumentMessages.class, page.language()).kind(kind);
        return Hit.of(Kind.DOCUMENT, facts.code(), "/documents/" + facts.code(), facts.title(), updated(facts))
                .withNote(note)
                .withParties(body == null ? "" : body.name())
                .withDate(facts.date())
                .withPages(facts.pageCount());
    }

    private static Instant updated(DocumentFacts facts) {
        return Objects.requireNonNullElse(facts.readAt(), facts.addedAt());
    }

    private Map<Long, BodyRef> bodies(List<Document> found) {
        return bodies.byIds(found.stream()
                .map(Document::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
