package id.suluh.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suluh.search.Kind;
import id.suluh.search.index.IndexArrival;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;

/** The bodies, the story and the invented world, for tests that need all of it, whatever another test took away before. */
@ApplicationScoped
public class WholeWorld {
    /** A child process reads one paper after another. */
    private static final Duration READING = Duration.ofMinutes(2);

    private static final Duration STARTING = Duration.ofSeconds(90);

    private static final List<String> CONTRACTS = List.of("demo.contracts", "demo.showcase");

    private final Seeding seeding;
    private final SeedJournal journal;
    private final IndexArrival arrival;
    private final EntityManager entities;

    WholeWorld(Seeding seeding, SeedJournal journal, IndexArrival arrival, EntityManager entities) {
        this.seeding = seeding;
        this.journal = journal;
        this.arrival = arrival;
        this.entities = entities;
    }

    /** Makes what is missing of it. */
    public void present() throws Exception {
        journal.strike(Seeding.NO_DEMO);
        journal.write(Seeding.DEMO);
        // A test of imports takes the contracts away beside the journal; loading them again changes nothing where they
        // are.
        CONTRACTS.forEach(journal::strike);
        seeding.everything();
    }

    /** Makes what is missing of it, and waits until its papers are read and all of it can be found. */
    public void read() throws Exception {
        present();
        await().atMost(READING).until(this::nothingWaits);
        arrived();
    }

    /** Makes what is missing of it, and waits until the search server of the first test has started and finds it. */
    public void found() throws Exception {
        present();
        arrived();
        await().atMost(STARTING)
                .until(() -> RestAssured.given()
                                .queryParam("q", "Komisi Pemilihan Umum")
                                .get("/api/v1/search")
                                .<Integer>path("total")
                        > 0);
    }

    /** Elasticsearch makes what was written findable from time to time only; a test counts at once. */
    private void arrived() throws InterruptedException {
        for (Kind kind : Kind.values()) {
            assertThat(arrival.await(kind, STARTING)).as(kind + " can be found").isTrue();
        }
    }

    private boolean nothingWaits() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select 1 from document_queue")
                .getResultList()
                .isEmpty());
    }
}
