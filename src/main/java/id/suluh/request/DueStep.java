package id.suluh.request;

import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Step;
import java.util.Objects;
import java.util.Optional;

/** The count that should run in the state a request is in, whether it can be counted or not. */
final class DueStep {
    private DueStep() {}

    /** With the day of the act that led into the state as day 0; empty in states that wait for nothing. */
    static Optional<DeadlineQuery> of(InformationRequest request) {
        return Transition.entering(request.state()).flatMap(row -> begun(request, row));
    }

    private static Optional<DeadlineQuery> begun(InformationRequest request, Transition row) {
        Step step = row.starts();
        return request.events().stream()
                .filter(event -> step != null && event.what() == row.act().event())
                .findFirst()
                .map(event -> DeadlineQuery.of(request.regime(), Objects.requireNonNull(step), event.day()));
    }
}
