package id.suluh.request;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.request.clock.Step;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What officers see and do, each only for the bodies they hold the role for. Looking at a requester's data is recorded. */
@ApplicationScoped
@Transactional
class RequestDesk {
    private static final int LONGEST = 10_000;

    private final RequestRepository requests;
    private final RequestActs acts;
    private final Statuses statuses;
    private final Clocks clocks;
    private final Bodies bodies;
    private final Topics topics;
    private final Viewer viewer;
    private final AuditLog audit;
    private final CurrentPage page;

    RequestDesk(
            RequestRepository requests,
            RequestActs acts,
            Statuses statuses,
            Clocks clocks,
            Bodies bodies,
            Topics topics,
            Viewer viewer,
            AuditLog audit,
            CurrentPage page) {
        this.requests = requests;
        this.acts = acts;
        this.statuses = statuses;
        this.clocks = clocks;
        this.bodies = bodies;
        this.topics = topics;
        this.viewer = viewer;
        this.audit = audit;
        this.page = page;
    }

    /** What waits for the viewer's bodies, the nearest due date first, what is not recorded as received before all. */
    List<DeskRow> waiting() {
        Set<Long> mine = viewer.bodies(Role.OFFICER);
        Map<Long, BodyRef> named = bodies.byIds(mine);
        return requests.waiting(mine).stream()
                .map(each -> row(each, Objects.requireNonNull(named.get(each.bodyId()))))
                .sorted(Comparator.comparing(DeskRow::due, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    DeskView open(String number, FormState form) {
        InformationRequest request = mine(number);
        record(request, "request.read_private");
        PrivateRequester who = requests.requester(request).orElseThrow();
        BodyRef body = bodies.byId(request.bodyId()).orElseThrow();
        RequestMessages words = Messages.of(RequestMessages.class, page.language());
        return new DeskView(
                LetterView.of(request, body, who.told(request.requesterKind())),
                statuses.of(request, body, page.language()),
                request.registerNumber(),
                topics.of(request.about(), page.language()).orElse(null),
                Transition.allows(request.state(), Act.RECEIVE, Party.BODY),
                extendable(request),
                Transition.allows(request.state(), Act.ANSWER, Party.BODY),
                Arrays.stream(Outcome.values())
                        .map(each -> new Choice(each.code(), words.outcome(each)))
                        .toList(),
                form);
    }

    void receive(String number, String day, String registered) {
        InformationRequest request = mine(number);
        LocalDate received = day(request, day);
        acts.receive(request, Party.BODY, received, registered.isBlank() ? null : registered.strip());
        record(request, "request.receive");
    }

    void extend(String number, String reasons) {
        InformationRequest request = mine(number);
        if (reasons.isBlank() || reasons.length() > LONGEST) {
            throw invalid("reasons", words().deskProblemReasons());
        }
        if (!extendable(request)) {
            throw new id.suluh.platform.error.Conflict("the time was extended before or is over");
        }
        acts.extend(request, clocks.today(), reasons.strip());
        record(request, "request.extend");
    }

    void answer(String number, String outcome, String text) {
        InformationRequest request = mine(number);
        Outcome decided = Arrays.stream(Outcome.values())
                .filter(each -> each.code().equals(outcome))
                .findFirst()
                .orElseThrow(() -> invalid("outcome", words().deskProblemOutcome()));
        if (text.isBlank() || text.length() > LONGEST) {
            throw invalid("text", words().deskProblemText());
        }
        acts.answer(request, clocks.today(), decided, text.strip());
        record(request, "request.answer");
    }

    /** The one extension is taken while the first time still runs. */
    private boolean extendable(InformationRequest request) {
        return Transition.allows(request.state(), Act.EXTEND, Party.BODY)
                && request.running(Step.ANSWER)
                        .filter(each -> !each.extended() && !clocks.today().isAfter(each.due()))
                        .isPresent();
    }

    private LocalDate day(InformationRequest request, String day) {
        LocalDate first = Objects.requireNonNull(request.filed());
        LocalDate last = clocks.today();
        @Nullable LocalDate given = parse(day);
        if (given == null || given.isBefore(first) || given.isAfter(last)) {
            throw invalid("day", words().deskProblemDay(first, last));
        }
        return given;
    }

    private static @Nullable LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** A request of another body is as unknown here as one that does not exist. */
    private InformationRequest mine(String number) {
        return requests.held(number)
                .filter(each -> viewer.has(Role.OFFICER, each.bodyId()) && !each.external())
                .orElseThrow(() -> new NotFound("request " + number + " of a body of this officer"));
    }

    private DeskRow row(InformationRequest request, BodyRef body) {
        LocalDate due = request.running(Step.ANSWER).map(RequestClock::due).orElse(null);
        return new DeskRow(request.publicId(), request.subject(), body.name(), due, statuses.late(request));
    }

    private DeskMessages words() {
        return Messages.of(DeskMessages.class, page.language());
    }

    private static Invalid invalid(String field, String message) {
        return new Invalid(List.of(new FieldProblem(field, message)));
    }

    private void record(InformationRequest request, String act) {
        audit.record(new AuditEntry(viewer.actor(), act, "request", request.publicId(), ""));
    }
}
