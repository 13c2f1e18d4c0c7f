package id.suluh.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.Kind;
import id.suluh.search.PassingBody;
import id.suluh.seed.WholeWorld;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways in which the index could fall behind the database for good. */
@QuarkusTest
class DriftTest {
    private static final Duration BUDGET = Duration.ofSeconds(30);

    @Inject
    PassingBody body;

    @Inject
    SearchIndexer indexer;

    private static final Duration PROMISED = Duration.ofSeconds(5);

    @Inject
    SearchServer server;

    @Inject
    SearchMaintenance maintenance;

    @Inject
    WholeWorld world;

    private final String name = PassingBody.newName();

    @Test
    void a_record_deleted_and_made_again_before_the_index_looked_is_shown_as_it_is() {
        body.comes(name, "Satu");
        body.comes(name, "Dua");
        indexer.drain();
        assertThat(indexed().path("aliases").toString()).contains("Dua");

        QuarkusTransaction.requiringNew().run(() -> {
            body.goes(name);
            body.comes(name, "Tiga");
        });
        indexer.drain();

        assertThat(indexed().path("aliases").toString()).contains("Tiga");
        assertThat(indexed().path("version").asLong()).isZero();
    }

    @Test
    void an_index_ahead_of_the_database_is_repaired() {
        body.comes(name, "Satu");
        indexer.drain();
        String document = DocumentJson.id(slug(), 0);
        Map<String, Object> wrong = Map.of("kind", "body", "record", record(), "version", 7, "visible", true);
        server.send(
                "PUT",
                "/" + IndexName.alias(Kind.BODY) + "/_doc/" + document + "?version=8&version_type=external",
                wrong,
                BUDGET);

        maintenance.reconcile();

        assertThat(indexed().path("version").asLong()).isZero();
        assertThat(indexed().path("aliases").toString()).contains("Satu");
    }

    @Test
    void the_index_agrees_with_the_database_before_and_after_it_is_rebuilt() throws Exception {
        world.read();
        nothingDiffers();
        assertThat(maintenance.reconcile().figures())
                .hasSize(Kind.values().length)
                .allSatisfy((index, figures) -> assertThat(figures).as(index).containsEntry("repaired", 0L));

        assertThat(maintenance.reindex().whole()).isTrue();

        nothingDiffers();
    }

    /**
     * Of what every test before this one did, and of what is read in the background, nothing is missing or shown wrongly, once what a job
     * may have changed this moment is there too.
     */
    private void nothingDiffers() {
        indexer.drain();
        await().atMost(PROMISED).untilAsserted(() -> {
            server.send("POST", "/" + IndexName.aliases(List.of(Kind.values())) + "/_refresh", null, BUDGET);
            SearchMaintenance.Report status = maintenance.status();
            assertThat(status.whole()).as("%s", status.figures()).isTrue();
            assertThat(status.figures().get("outbox")).containsEntry("waiting", 0L);
        });
    }

    private JsonNode indexed() {
        return server.send(
                        "GET", "/" + IndexName.alias(Kind.BODY) + "/_doc/" + DocumentJson.id(slug(), 0), null, BUDGET)
                .path("_source");
    }

    private String record() {
        return DocumentJson.record(Kind.BODY, slug());
    }

    private String slug() {
        return name.toLowerCase(Locale.ROOT);
    }
}
