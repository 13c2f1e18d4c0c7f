package id.suluh.request;

import id.suluh.body.BodyRef;
import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the status box of a request says now. Being late is found here, from the due date and today; it is kept nowhere. */
@ApplicationScoped
class Statuses {
    private final Clocks clocks;

    Statuses(Clocks clocks) {
        this.clocks = clocks;
    }

    StatusView of(InformationRequest request, BodyRef body, Language language) {
        RequestMessages words = Messages.of(RequestMessages.class, language);
        return switch (request.state()) {
            case UNCONFIRMED, FILED -> undelivered(request, words, language);
            case RECEIVED ->
                request.running(Step.ANSWER)
                        .map(kept -> awaited(kept, body, words, language))
                        .orElseGet(() -> uncounted(request, body, words, language));
            case ANSWERED -> answered(request, words, language);
            case ELSEWHERE -> elsewhere(request, words, language);
        };
    }

    /** Whether the body's answer is late today. */
    boolean late(InformationRequest request) {
        return request.running(Step.ANSWER)
                .filter(kept -> clocks.today().isAfter(kept.due()))
                .isPresent();
    }

    private StatusView undelivered(InformationRequest request, RequestMessages words, Language language) {
        boolean english = language == Language.EN;
        String note;
        String why;
        try {
            Deadline expected = clocks.count(DeadlineQuery.of(request.regime(), Step.ANSWER, clocks.today()));
            note = words.expected(expected.due());
            why = words.whyExpected() + " " + expected.working().in(english);
        } catch (Uncountable unknown) {
            note = "";
            why = words.whyExpected() + " " + unknown.reason().in(english);
        }
        return new StatusView(
                words.answerDue(),
                null,
                words.noDueYet(),
                note,
                words.turnRequester(),
                words.state(RequestState.FILED),
                "none",
                "none",
                words.handIn(),
                why);
    }

    private StatusView awaited(RequestClock kept, BodyRef body, RequestMessages words, Language language) {
        boolean english = language == Language.EN;
        Deadline deadline = clocks.count(kept);
        String unit = deadline.safe().unit().words().in(english);
        int day = clocks.dayNumber(kept);
        boolean late = clocks.today().isAfter(kept.due());
        return new StatusView(
                words.answerDue(),
                kept.due(),
                "",
                late
                        ? words.lateBy(ChronoUnit.DAYS.between(kept.due(), clocks.today()))
                        : words.left(kept.days() - day, kept.days(), unit),
                body.name(),
                late ? words.late() : words.state(RequestState.RECEIVED),
                late ? "late" : "run",
                late ? "late" : "run",
                late ? lateAdvice(kept, words, english) : words.bodyAnswers(),
                deadline.working().in(english));
    }

    /** After silence an objection is possible for the days the law gives, counted from the end of the answer's time. */
    private String lateAdvice(RequestClock kept, RequestMessages words, boolean english) {
        try {
            DeadlineQuery query = DeadlineQuery.of(kept.query().regime(), Step.OBJECTION, kept.due());
            return words.silent(clocks.count(query).due());
        } catch (Uncountable unknown) {
            return words.silentUncounted(unknown.reason().in(english));
        }
    }

    private StatusView answered(InformationRequest request, RequestMessages words, Language language) {
        Outcome outcome = request.outcome().orElseThrow();
        Optional<RequestClock> open =
                request.running(Step.OBJECTION).filter(kept -> !clocks.today().isAfter(kept.due()));
        boolean english = language == Language.EN;
        String look = Looks.of(outcome);
        String icon = Looks.icon(outcome);
        if (open.isPresent()) {
            RequestClock kept = open.get();
            Deadline deadline = clocks.count(kept);
            String unit = deadline.safe().unit().words().in(english);
            return new StatusView(
                    words.objectionDue(),
                    kept.due(),
                    "",
                    words.left(kept.days() - clocks.dayNumber(kept), kept.days(), unit),
                    words.turnRequester(),
                    words.outcome(outcome),
                    look,
                    icon,
                    words.mayObject(),
                    deadline.working().in(english));
        }
        String why = request.running(Step.OBJECTION)
                .map(kept -> words.objectionOver(kept.due()))
                .orElseGet(() -> reason(request, english));
        return new StatusView(
                words.objectionDue(),
                null,
                words.noDueNow(),
                "",
                words.turnNobody(),
                words.outcome(outcome),
                look,
                icon,
                "",
                why);
    }

    private StatusView elsewhere(InformationRequest request, RequestMessages words, Language language) {
        return new StatusView(
                words.answerDue(),
                null,
                words.noDueNow(),
                "",
                words.turnNobody(),
                words.state(RequestState.ELSEWHERE),
                "none",
                "none",
                request.note().in(language == Language.EN),
                words.whyElsewhere());
    }

    private StatusView uncounted(InformationRequest request, BodyRef body, RequestMessages words, Language language) {
        return new StatusView(
                words.answerDue(),
                null,
                words.noDueNow(),
                "",
                body.name(),
                words.state(request.state()),
                "run",
                "run",
                words.bodyAnswers(),
                reason(request, language == Language.EN));
    }

    /** Why no date can be given for the step that should run. */
    private String reason(InformationRequest request, boolean english) {
        try {
            return DueStep.of(request)
                    .map(query -> clocks.count(query).working().in(english))
                    .orElse("");
        } catch (Uncountable unknown) {
            return unknown.reason().in(english);
        }
    }
}
