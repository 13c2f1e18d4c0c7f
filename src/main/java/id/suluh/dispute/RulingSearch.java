package id.suluh.dispute;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import id.suluh.search.RecordState;
import id.suluh.search.SearchQuery;
import id.suluh.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What search knows of rulings. */
@ApplicationScoped
@Transactional
class RulingSearch implements SearchSource {
    private final RulingRepository rulings;
    private final Bodies bodies;
    private final DisputeWords words;

    RulingSearch(RulingRepository rulings, Bodies bodies, DisputeWords words) {
        this.rulings = rulings;
        this.bodies = bodies;
        this.words = words;
    }

    @Override
    public Kind kind() {
        return Kind.RULING;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        List<Ruling> found = ids.isEmpty() ? List.of() : rulings.list("code in ?1", ids);
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(ruling -> document(ruling, named)).toList();
    }

    private IndexDocument document(Ruling ruling, Map<Long, BodyRef> named) {
        if (!ruling.visible()) {
            return IndexDocument.tombstone(Kind.RULING, ruling.code(), ruling.version());
        }
        DisputeRecord.RulingRecord told = ruling.told();
        BodyRef respondent = Objects.requireNonNull(named.get(ruling.dispute().respondentId()));
        IndexDocument.Draft draft = IndexDocument.record(Kind.RULING, ruling.code(), ruling.version())
                .title("Putusan " + told.number())
                .number(told.number())
                .number(told.docket())
                .text(ruling.dispute().title().indonesian())
                .text(ruling.dispute().title().english())
                .text(told.summary().indonesian())
                .text(told.summary().english())
                .alias(respondent.shortName())
                .body(respondent.slug(), respondent.name())
                .status(told.outcome())
                .date(told.pronounced());
        told.articles().forEach(draft::text);
        told.orders().forEach(order -> draft.text(order.object().indonesian())
                .text(order.object().english()));
        return draft.done();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return rulings.states(after, limit).stream()
                .map(each -> new RecordState(each.code(), each.version(), each.visible()))
                .toList();
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(rulings.publicByCodes(ids));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(rulings.newest(limit));
    }

    @Override
    public long count() {
        return rulings.countPublic();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        return DisputeSearch.honours(query) ? hits(rulings.titled(query.text(), limit)) : List.of();
    }

    @Override
    public String label(Facet facet, String code) {
        return facet == Facet.STATUS && Outcome.find(code).isPresent() ? words.outcome(code) : code;
    }

    private List<Hit> hits(List<Ruling> found) {
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(ruling -> hit(ruling, named)).toList();
    }

    private Hit hit(Ruling ruling, Map<Long, BodyRef> named) {
        DisputeRecord.RulingRecord told = ruling.told();
        Outcome outcome = Outcome.of(told.outcome());
        BodyRef respondent = Objects.requireNonNull(named.get(ruling.dispute().respondentId()));
        return Hit.of(
                        Kind.RULING,
                        ruling.code(),
                        "/rulings/" + ruling.code(),
                        words.in(ruling.dispute().title()),
                        ruling.dispute().updated())
                .withNote(told.number())
                .withParties(words.applicant(ruling.dispute().applicant()) + " – " + respondent.name())
                .withDate(told.pronounced())
                .withState(outcome.look(), outcome.icon(), words.outcome(told.outcome()));
    }

    private Map<Long, BodyRef> bodies(List<Ruling> found) {
        return bodies.byIds(found.stream()
                .map(ruling -> ruling.dispute().respondentId())
                .distinct()
                .toList());
    }
}
