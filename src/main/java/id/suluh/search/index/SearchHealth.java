package id.suluh.search.index;

import io.smallrye.health.api.Wellness;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the index answers and takes documents. A matter of wellness, not of readiness: a portal without its index still serves every
 * page, so nothing should stop sending visitors to it.
 */
@Wellness
class SearchHealth implements HealthCheck {
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private final SearchServer server;
    private final OutboxRows outbox;

    SearchHealth(SearchServer server, OutboxRows outbox) {
        this.server = server;
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxRows.Waiting waiting = outbox.waiting();
        boolean answers;
        try {
            answers = !server.send("GET", "/_cluster/health", null, BUDGET)
                    .path("status")
                    .asText()
                    .equals("red");
        } catch (SearchServerException away) {
            answers = false;
        }
        return HealthCheckResponse.named("search")
                .status(answers && waiting.postponed() == 0)
                .withData("waiting", waiting.rows())
                .withData("postponed", waiting.postponed())
                .withData("oldestSeconds", waiting.oldestSeconds())
                .build();
    }
}
