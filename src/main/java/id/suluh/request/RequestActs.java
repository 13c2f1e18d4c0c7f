package id.suluh.request;

import id.suluh.platform.Jakarta;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Text;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Moves requests along the state table: state, clocks, event and search in one transaction, which the caller holds. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestActs {
    private final RequestNumbers numbers;
    private final ClockCounts counts;
    private final SearchOutbox search;
    private final EntityManager entities;
    private final Clock clock;

    RequestActs(RequestNumbers numbers, ClockCounts counts, SearchOutbox search, EntityManager entities, Clock clock) {
        this.numbers = numbers;
        this.counts = counts;
        this.search = search;
        this.entities = entities;
        this.clock = clock;
    }

    void confirm(InformationRequest request, LocalDate day) {
        Transition row = Transition.of(request.state(), Act.CONFIRM, Party.REQUESTER);
        request.file(numbers.next(day.getYear()), day);
        move(request, row, day);
        happened(request, EventKind.FILED, Party.REQUESTER, day, "");
    }

    /** It lies in the body's mail box or on its desk. */
    void receive(InformationRequest request, Party by, LocalDate day, @Nullable String registered) {
        Transition row = Transition.of(request.state(), Act.RECEIVE, by);
        if (registered != null) {
            request.register(registered);
        }
        move(request, row, day);
        happened(request, EventKind.RECEIVED, by, day, "");
    }

    void extend(InformationRequest request, LocalDate day, String reasons) {
        Transition row = Transition.of(request.state(), Act.EXTEND, Party.BODY);
        RequestClock running =
                request.running(Step.ANSWER).filter(each -> !each.extended()).orElseThrow();
        counts.count(new DeadlineQuery(request.regime(), Step.ANSWER, running.start(), true))
                .ifPresent(request::restart);
        request.moveTo(row.to());
        happened(request, EventKind.EXTENDED, Party.BODY, day, reasons);
    }

    void answer(InformationRequest request, LocalDate day, Outcome outcome, String text) {
        Transition row = Transition.of(request.state(), Act.ANSWER, Party.BODY);
        request.decide(outcome);
        move(request, row, day);
        happened(request, EventKind.ANSWERED, Party.BODY, day, text);
    }

    /** Adds to the thread and lets search know. */
    void happened(InformationRequest request, EventKind kind, Party who, LocalDate day, String text) {
        request.add(RequestEvent.of(kind, who, day, text, clock.instant()));
        changed(request);
    }

    /** A clock that holidays recorded later have moved or made countable, with the reason. */
    void recount(InformationRequest request, RequestClock clockOfNow, Text reason) {
        if (request.running(clockOfNow.kind()).isPresent()) {
            request.restart(clockOfNow);
        } else {
            request.start(clockOfNow);
        }
        request.add(RequestEvent.told(EventKind.RECOUNTED, Jakarta.today(clock), reason, clock.instant()));
        changed(request);
    }

    void changed(InformationRequest request) {
        entities.flush();
        request.number().ifPresent(number -> search.changed(Kind.REQUEST, number, request.version()));
    }

    private void move(InformationRequest request, Transition row, LocalDate day) {
        if (row.stops() != null) {
            request.stop(row.stops(), day);
        }
        if (row.starts() != null) {
            counts.count(DeadlineQuery.of(request.regime(), row.starts(), day)).ifPresent(request::start);
        }
        request.moveTo(row.to());
    }
}
