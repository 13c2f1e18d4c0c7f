package id.suluh.request;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests as the public sees them. */
@ApplicationScoped
@Transactional
class RequestViews {
    private final RequestRepository requests;
    private final Bodies bodies;
    private final Statuses statuses;
    private final Clocks clocks;
    private final Topics topics;

    RequestViews(RequestRepository requests, Bodies bodies, Statuses statuses, Clocks clocks, Topics topics) {
        this.topics = topics;
        this.requests = requests;
        this.bodies = bodies;
        this.statuses = statuses;
        this.clocks = clocks;
    }

    RequestView of(String number, Language language) {
        InformationRequest request = requests.numbered(number).orElseThrow(() -> new NotFound("request " + number));
        if (!request.open()) {
            throw new Gone(Messages.of(RequestMessages.class, language).removed());
        }
        return view(request, language);
    }

    RequestView view(InformationRequest request, Language language) {
        RequestMessages words = Messages.of(RequestMessages.class, language);
        BodyRef body = bodies.byId(request.bodyId()).orElseThrow();
        Filing.About about = request.about();
        return new RequestView(
                request.publicId(),
                subjectLanguage(request, language).tag(),
                request.subjectFor(language),
                lede(request, body, words),
                body,
                request.fictional(),
                request.external(),
                request.state() == RequestState.FILED,
                statuses.of(request, body, language),
                request.external() ? asked(request, language) : null,
                answer(request),
                request.external() ? List.of() : clocks.of(request, language),
                words.regime(request.regime()),
                thread(request, words, language),
                request.sources(),
                new RequestView.Summary(
                        requester(request, words),
                        request.access().orElse(null),
                        request.delivery().orElse(null),
                        words.regime(request.regime()),
                        request.registerNumber(),
                        about.path(),
                        about.item(),
                        topics.of(about, language).orElse(null)));
    }

    private static Language subjectLanguage(InformationRequest request, Language reader) {
        return request.subjectFor(reader).equals(request.subject()) ? request.language() : reader;
    }

    private static RequestView.Asked asked(InformationRequest request, Language reader) {
        String english = request.toldText().en();
        return reader == Language.EN && !english.isEmpty()
                ? new RequestView.Asked(paragraphs(english), paragraphs(request.text()))
                : new RequestView.Asked(paragraphs(request.text()), List.of());
    }

    static String requester(InformationRequest request, RequestMessages words) {
        String name = request.requesterName();
        return name == null ? words.anonymous(request.requesterKind()) : name;
    }

    private static String lede(InformationRequest request, BodyRef body, RequestMessages words) {
        String who = requester(request, words);
        return request.external() ? words.ledeElsewhere(who, body.name()) : words.lede(who, body.name());
    }

    private static RequestView.@Nullable Answer answer(InformationRequest request) {
        return request.events().stream()
                .filter(event -> event.what() == EventKind.ANSWERED)
                .reduce((earlier, later) -> later)
                .map(event -> {
                    Outcome outcome = request.outcome().orElseThrow();
                    return new RequestView.Answer(
                            event.day(), outcome, Looks.of(outcome), Looks.icon(outcome), paragraphs(event.text()));
                })
                .orElse(null);
    }

    private static List<ThreadView> thread(InformationRequest request, RequestMessages words, Language language) {
        boolean english = language == Language.EN;
        List<ThreadView> thread = new ArrayList<>();
        for (RequestEvent event : request.events()) {
            boolean own = !event.ownTitle().isEmpty();
            String title = own ? event.ownTitle().in(english) : words.event(event.what());
            thread.add(new ThreadView(
                    "p" + (thread.size() + 1),
                    event.day(),
                    words.party(event.who()),
                    title,
                    letter(request, event, words, english),
                    event.who() == Party.BODY,
                    note(request, event, words)));
        }
        return List.copyOf(thread);
    }

    private static List<String> letter(
            InformationRequest request, RequestEvent event, RequestMessages words, boolean english) {
        return switch (event.what()) {
            case FILED -> {
                List<String> all = new ArrayList<>(paragraphs(request.text()));
                all.add(words.purposeLine(request.purpose()));
                yield List.copyOf(all);
            }
            case ANSWERED -> List.of();
            default -> paragraphs(event.words().in(english));
        };
    }

    private static String note(InformationRequest request, RequestEvent event, RequestMessages words) {
        return switch (event.what()) {
            case FILED -> words.privacyNote();
            case RECEIVED ->
                request.registerNumber() == null
                        ? words.dayZero(event.day())
                        : words.dayZeroRegistered(event.day(), request.registerNumber());
            case ANSWERED -> words.pinned();
            default -> "";
        };
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
