package id.suluh.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.search.Kind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While much waits, Elasticsearch makes fewer and larger segments; afterwards all is as the definition says. */
@QuarkusTest
class RefreshTempoTest {
    @Inject
    SearchIndexer indexer;

    @Inject
    SearchServer server;

    @Test
    void aLongBacklogSlowsRefreshesUntilItIsDone() {
        indexer.drain();
        RefreshTempo tempo = new RefreshTempo(server);
        tempo.done();
        assertThat(interval()).isEqualTo("1s");
        for (int pass = 0; pass < 7; pass++) {
            tempo.passed(true);
        }
        assertThat(interval()).isEqualTo("1s");
        tempo.passed(false);
        for (int pass = 0; pass < 8; pass++) {
            tempo.passed(true);
        }
        assertThat(interval()).isEqualTo("3s");
        tempo.done();
        assertThat(interval()).isEqualTo("1s");
    }

    private String interval() {
        return server.send(
                        "GET",
                        "/" + IndexName.alias(Kind.CONTRACT) + "/_settings?flat_settings=true",
                        null,
                        Duration.ofSeconds(10))
                .elements()
                .next()
                .at("/settings/index.refresh_interval")
                .asText();
    }
}
