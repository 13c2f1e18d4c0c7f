package id.suluh.request;

import static id.suluh.request.RequestState.ANSWERED;
import static id.suluh.request.RequestState.FILED;
import static id.suluh.request.RequestState.RECEIVED;
import static id.suluh.request.RequestState.UNCONFIRMED;

import id.suluh.platform.error.Conflict;
import id.suluh.request.clock.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the state table: who may do what in which state, and what follows.
 *
 * @param stops the clock that ends; null for none
 * @param starts the clock that begins with the day of the act as day 0; null for none
 * @param basis why, as an article code; blank where it is our own rule
 */
record Transition(
        RequestState from,
        Act act,
        Set<Party> by,
        RequestState to,
        @Nullable Step stops,
        @Nullable Step starts,
        String basis) {

    /** The whole way of a request in this portal, from top to bottom. What is not here is not allowed. */
    static final List<Transition> TABLE = List.of(
            row(UNCONFIRMED, Act.CONFIRM, Set.of(Party.REQUESTER), FILED, null, null, ""),
            row(FILED, Act.RECEIVE, Set.of(Party.BODY, Party.PORTAL), RECEIVED, null, Step.ANSWER, "UU 14/2008 22 (7)"),
            row(RECEIVED, Act.EXTEND, Set.of(Party.BODY), RECEIVED, Step.ANSWER, Step.ANSWER, "UU 14/2008 22 (8)"),
            row(RECEIVED, Act.ANSWER, Set.of(Party.BODY), ANSWERED, Step.ANSWER, Step.OBJECTION, "UU 14/2008 36 (1)"));

    private static Transition row(
            RequestState from,
            Act act,
            Set<Party> by,
            RequestState to,
            @Nullable Step stops,
            @Nullable Step starts,
            String basis) {
        return new Transition(from, act, by, to, stops, starts, basis);
    }

    /** The row for an act; refused when there is none. */
    static Transition of(RequestState from, Act act, Party by) {
        return find(from, act, by)
                .orElseThrow(() -> new Conflict(act + " by " + by + " is not possible in state " + from));
    }

    /** Whether the act is possible. */
    static boolean allows(RequestState from, Act act, Party by) {
        return find(from, act, by).isPresent();
    }

    /** The act that leads into a state from another and starts a clock; empty where none does. */
    static Optional<Transition> entering(RequestState state) {
        return TABLE.stream()
                .filter(row -> row.to() == state && row.from() != state && row.starts() != null)
                .findFirst();
    }

    private static Optional<Transition> find(RequestState from, Act act, Party by) {
        return TABLE.stream()
                .filter(row ->
                        row.from() == from && row.act() == act && row.by().contains(by))
                .findFirst();
    }
}
