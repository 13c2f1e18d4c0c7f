package id.suluh.request;

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
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What search knows of requests: what anyone may see, and nothing from the requester's table. */
@ApplicationScoped
@Transactional
class RequestSearch implements SearchSource {
    private static final Set<Facet> HONOURED = EnumSet.of(Facet.TYPE);

    private final RequestRepository requests;
    private final Bodies bodies;
    private final Statuses statuses;
    private final CurrentPage page;

    RequestSearch(RequestRepository requests, Bodies bodies, Statuses statuses, CurrentPage page) {
        this.requests = requests;
        this.bodies = bodies;
        this.statuses = statuses;
        this.page = page;
    }

    @Override
    public Kind kind() {
        return Kind.REQUEST;
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        List<InformationRequest> found = requests.numbered(ids);
        Map<Long, BodyRef> named = bodies(found);
        return found.stream().map(request -> document(request, named)).toList();
    }

    @Override
    public List<RecordState> states(String after, int limit) {
        return requests.states(after, limit);
    }

    @Override
    public List<Hit> visible(Collection<String> ids) {
        return hits(requests.published(ids));
    }

    @Override
    public List<Hit> latest(int limit) {
        return hits(requests.newest(limit));
    }

    @Override
    public long count() {
        return requests.count("visibility = 'public'");
    }

    @Override
    public List<Hit> fallback(SearchQuery query, int limit) {
        boolean narrowed = query.min() != null || query.max() != null || query.from() != null || query.to() != null;
        boolean honours = !narrowed && HONOURED.containsAll(query.chosen().keySet());
        return honours ? hits(requests.titled(query.text(), limit)) : List.of();
    }

    @Override
    public String label(Facet facet, String code) {
        if (facet != Facet.STATUS) {
            return code;
        }
        RequestMessages words = Messages.of(RequestMessages.class, page.language());
        return Arrays.stream(Outcome.values())
                .filter(each -> each.code().equals(code))
                .map(words::outcome)
                .findFirst()
                .orElseGet(() -> Arrays.stream(RequestState.values())
                        .filter(each -> each.code().equals(code))
                        .map(words::state)
                        .findFirst()
                        .orElse(code));
    }

    private static IndexDocument document(InformationRequest request, Map<Long, BodyRef> named) {
        String number = request.publicId();
        if (!request.open()) {
            return IndexDocument.tombstone(Kind.REQUEST, number, request.version());
        }
        BodyRef body = Objects.requireNonNull(named.get(request.bodyId()));
        IndexDocument.Draft draft = IndexDocument.record(Kind.REQUEST, number, request.version())
                .title(request.subject())
                .language(request.language().tag())
                .text(request.text())
                .text(request.purpose())
                .text(request.requesterName())
                .text(request.toldSubject().en())
                .text(request.toldText().en())
                .text(request.note().id())
                .text(request.note().en())
                .alias(body.shortName())
                .number(request.registerNumber())
                .body(body.slug(), body.name())
                .status(request.outcome().map(Outcome::code).orElseGet(() -> request.state()
                        .code()))
                .date(request.filed());
        if (!request.external()) {
            draft.number(number);
        }
        for (RequestEvent event : request.events()) {
            draft.text(event.title()).text(event.text());
        }
        return draft.done();
    }

    private List<Hit> hits(List<InformationRequest> found) {
        Language language = page.language();
        RequestMessages words = Messages.of(RequestMessages.class, language);
        Map<Long, BodyRef> named = bodies(found);
        return found.stream()
                .map(request -> hit(request, Objects.requireNonNull(named.get(request.bodyId())), words, language))
                .toList();
    }

    private Hit hit(InformationRequest request, BodyRef body, RequestMessages words, Language language) {
        String registered = request.registerNumber();
        String note = request.external() ? (registered == null ? "" : registered) : request.publicId();
        Hit hit = Hit.of(
                        Kind.REQUEST,
                        request.publicId(),
                        "/requests/" + request.publicId(),
                        request.subjectFor(language),
                        request.updated())
                .withNote(note)
                .withParties(RequestViews.requester(request, words) + " – " + body.name())
                .withDate(request.filed());
        if (statuses.late(request)) {
            return hit.withState("late", "late", words.late());
        }
        return request.outcome()
                .map(outcome -> hit.withState(Looks.of(outcome), Looks.icon(outcome), words.outcome(outcome)))
                .orElseGet(() -> hit.withState(
                        Looks.of(request.state()), Looks.of(request.state()), words.state(request.state())));
    }

    private Map<Long, BodyRef> bodies(List<InformationRequest> found) {
        return bodies.byIds(
                found.stream().map(InformationRequest::bodyId).distinct().toList());
    }
}
