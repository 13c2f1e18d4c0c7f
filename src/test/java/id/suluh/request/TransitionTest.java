package id.suluh.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suluh.platform.error.Conflict;
import id.suluh.request.clock.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionTest {
    @Test
    void exactlyTheseActsArePossible() {
        List<String> possible = new ArrayList<>();
        for (RequestState state : RequestState.values()) {
            for (Act act : Act.values()) {
                for (Party party : Party.values()) {
                    if (Transition.allows(state, act, party)) {
                        possible.add(state + " " + act + " " + party + " "
                                + Transition.of(state, act, party).to());
                    }
                }
            }
        }
        assertThat(possible)
                .containsExactlyInAnyOrder(
                        "UNCONFIRMED CONFIRM REQUESTER FILED",
                        "FILED RECEIVE BODY RECEIVED",
                        "FILED RECEIVE PORTAL RECEIVED",
                        "RECEIVED EXTEND BODY RECEIVED",
                        "RECEIVED ANSWER BODY ANSWERED");
    }

    @Test
    void whatIsNotInTheTableIsRefused() {
        assertThatThrownBy(() -> Transition.of(RequestState.FILED, Act.ANSWER, Party.BODY))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void noClockRunsBeforeTheBodyHasTheRequest() {
        assertThat(Transition.of(RequestState.UNCONFIRMED, Act.CONFIRM, Party.REQUESTER)
                        .starts())
                .isNull();
        assertThat(Transition.of(RequestState.FILED, Act.RECEIVE, Party.BODY).starts())
                .isEqualTo(Step.ANSWER);
    }
}
