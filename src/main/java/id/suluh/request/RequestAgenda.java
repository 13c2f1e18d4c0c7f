package id.suluh.request;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.Jakarta;
import id.suluh.search.Agenda;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Requests that wait for their body, and the next dates of their legal clocks. */
@Priority(20)
@ApplicationScoped
@Transactional
class RequestAgenda implements Agenda {
    private final RequestRepository requests;
    private final Bodies bodies;
    private final Clock clock;

    RequestAgenda(RequestRepository requests, Bodies bodies, Clock clock) {
        this.requests = requests;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<Tally> tallies(Language language) {
        RequestMessages words = Messages.of(RequestMessages.class, language);
        return Stream.of(RequestState.RECEIVED, RequestState.FILED)
                .map(state -> new Tally(
                        words.tally(state),
                        requests.count("visibility = 'public' and state = ?1", state.code()),
                        "/search?type=request&status=" + state.code()))
                .toList();
    }

    @Override
    public List<Due> next(int limit, Language language) {
        LocalDate today = Jakarta.today(clock);
        List<InformationRequest> found = requests.dueFrom(today, limit);
        Map<Long, BodyRef> named = bodies.byIds(
                found.stream().map(InformationRequest::bodyId).distinct().toList());
        RequestMessages words = Messages.of(RequestMessages.class, language);
        return found.stream()
                .flatMap(request -> request.clocks().stream()
                        .filter(each -> each.running() && !each.due().isBefore(today))
                        .map(each -> new Due(
                                each.due(),
                                request.subjectFor(language),
                                "/requests/" + request.publicId(),
                                words.step(each.kind()) + " · "
                                        + Objects.requireNonNull(named.get(request.bodyId()))
                                                .name())))
                .sorted(Comparator.comparing(Due::day))
                .limit(limit)
                .toList();
    }
}
