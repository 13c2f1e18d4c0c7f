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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What search knows of disputes. */
@ApplicationScoped
@Transactional
class DisputeSearch implements SearchSource {
    private static final Set<Facet> HONOURED = EnumSet.of(Facet.TYPE);

    private final DisputeRepository disputes;
    private final Bodies bodies;
    private final DisputeWords words;

    DisputeSearch(DisputeRepository disputes, Bodies bodies, DisputeWords words) {
        this.disputes = disputes;
        this.bodies = bodies;
        this.words = words;
    }

    @Override
    public Kind kind() {
        return Kind.DISPUTE;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        List<Dispute> found = ids.isEmpty() ? List.of() : disputes.list("code in ?1", ids);
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(dispute -> document(dispute, named)).toList();
    }

    private IndexDocument document(Dispute dispute, Map<Long, BodyRef> named) {
        if (!dispute.visible()) {
            return IndexDocument.tombstone(Kind.DISPUTE, dispute.code(), dispute.version());
        }
        BodyRef respondent = Objects.requireNonNull(named.get(dispute.respondentId()));
        BodyRef commission = Objects.requireNonNull(named.get(dispute.commissionId()));
        IndexDocument.Draft draft = IndexDocument.record(Kind.DISPUTE, dispute.code(), dispute.version())
                .title(dispute.title().indonesian())
                .text(dispute.title().english())
                .text(dispute.summary().indonesian())
                .text(dispute.summary().english())
                .text(dispute.applicant().name())
                .text(commission.name())
                .alias(commission.shortName())
                .alias(respondent.shortName())
                .body(respondent.slug(), respondent.name())
                .status(dispute.stage().code())
                .date(dispute.lastEventOn());
        for (Docket docket : dispute.dockets()) {
            draft.number(docket.number())
                    .text(docket.asked().indonesian())
                    .text(docket.asked().english());
        }
        dispute.events().stream()
                .map(DisputeEvent::told)
                .flatMap(event -> Stream.of(event.heading(), event.text()))
                .filter(Objects::nonNull)
                .forEach(each -> draft.text(each.indonesian()).text(each.english()));
        return draft.done();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return disputes.states(after, limit).stream()
                .map(each -> new RecordState(each.code(), each.version(), each.visible()))
                .toList();
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(disputes.publicByCodes(ids));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(disputes.newest(limit));
    }

    @Override
    public long count() {
        return disputes.countPublic();
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        return honours(query) ? hits(disputes.titled(query.text(), limit)) : List.of();
    }

    @Override
    public String label(Facet facet, String code) {
        return facet == Facet.STATUS ? Stage.of(code).map(words::stage).orElse(code) : code;
    }

    static boolean honours(SearchQuery query) {
        boolean narrowed = query.min() != null || query.max() != null || query.from() != null || query.to() != null;
        return !narrowed && HONOURED.containsAll(query.chosen().keySet());
    }

    private List<Hit> hits(List<Dispute> found) {
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(dispute -> hit(dispute, named)).toList();
    }

    private Hit hit(Dispute dispute, Map<Long, BodyRef> named) {
        Stage stage = dispute.stage();
        BodyRef respondent = Objects.requireNonNull(named.get(dispute.respondentId()));
        return Hit.of(
                        Kind.DISPUTE,
                        dispute.code(),
                        "/disputes/" + dispute.code(),
                        words.in(dispute.title()),
                        dispute.updated())
                .withNote(
                        dispute.dockets().isEmpty()
                                ? ""
                                : dispute.dockets().get(0).number())
                .withParties(words.applicant(dispute.applicant()) + " – " + respondent.name())
                .withDate(dispute.lastEventOn())
                .withState(stage.look(), stage.look(), words.stage(stage));
    }

    private Map<Long, BodyRef> bodies(List<Dispute> found) {
        return bodies.byIds(found.stream()
                .flatMap(dispute -> Stream.of(dispute.respondentId(), dispute.commissionId()))
                .distinct()
                .toList());
    }
}
