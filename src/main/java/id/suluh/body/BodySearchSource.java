package id.suluh.body;

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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies in the search over everything. All of them are public. */
@ApplicationScoped
@Transactional
class BodySearchSource implements SearchSource {
    /** A body has neither supplier nor amount nor date; whoever asks for one asks for no body. */
    private static final Set<Facet> HONOURED = Set.of(Facet.TYPE, Facet.BODY);

    private final PublicBodyRepository bodies;
    private final BodyFinder finder;
    private final CurrentPage page;

    BodySearchSource(PublicBodyRepository bodies, BodyFinder finder, CurrentPage page) {
        this.bodies = bodies;
        this.finder = finder;
        this.page = page;
    }

    @Override
    public Kind kind() {
        return Kind.BODY;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return bodies.bySlugs(ids).stream().map(BodySearchSource::document).toList();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        List<?> rows = bodies.getEntityManager()
                .createNativeQuery("select slug, version from body where slug > :after collate \"C\""
                        + " order by slug collate \"C\" limit :limit")
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new RecordState((String) row[0], ((Number) row[1]).longValue(), true))
                .toList();
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(bodies.bySlugs(ids));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(bodies.find("order by added desc, id desc").page(0, limit).list());
    }

    @Override
    public long count() {
        return bodies.count();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        boolean honoured = HONOURED.containsAll(query.chosen().keySet())
                && query.wants(Kind.BODY)
                && query.min() == null
                && query.max() == null
                && query.from() == null
                && query.to() == null;
        if (!honoured) {
            return List.of();
        }
        List<Long> ids = finder.find(BodyQuery.of(query.text(), List.of(), List.of())).matches().stream()
                .map(BodyMatch::id)
                .limit(limit)
                .toList();
        Map<Long, PublicBody> found = bodies.byIds(ids).stream()
                .collect(Collectors.toMap(body -> body.ref().id(), Function.identity()));
        Set<String> chosen = query.chosen(Facet.BODY);
        return hits(ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(body -> chosen.isEmpty() || chosen.contains(body.slug()))
                .toList());
    }

    private static IndexDocument document(PublicBody body) {
        IndexDocument.Draft draft = IndexDocument.record(Kind.BODY, body.slug(), body.version())
                .title(body.name())
                .body(body.slug(), body.name())
                .text(body.province());
        body.names().stream().skip(1).map(BodyName::text).forEach(draft::alias);
        return draft.done();
    }

    private List<Hit> hits(List<PublicBody> found) {
        BodyMessages words = Messages.of(BodyMessages.class, page.language());
        return found.stream()
                .map(body -> Hit.of(Kind.BODY, body.slug(), body.ref().path(), body.name(), body.changed())
                        .withNote(words.kind(body.kind()))
                        .withParties(body.shortName()))
                .toList();
    }
}
