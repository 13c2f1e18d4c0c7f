package id.suluh.seed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.suluh.body.Bodies;
import id.suluh.document.Ingest;
import id.suluh.document.NewDocument;
import id.suluh.platform.Ids;
import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import id.suluh.search.index.SearchMaintenance;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedingTest {
    @Inject
    WholeWorld world;

    @Inject
    Seeding seeding;

    @Inject
    DemoRemoval removal;

    @Inject
    SeedJournal journal;

    @Inject
    Bodies bodies;

    @Inject
    @All
    List<SearchSource> records;

    @Inject
    Ingest ingest;

    @Inject
    SearchMaintenance search;

    @Inject
    EntityManager entities;

    @BeforeEach
    void aPortalThatWantsTheDemoWorld() throws Exception {
        world.present();
    }

    @AfterEach
    void theFictionGoes() throws Exception {
        removal.run();
    }

    @Test
    void aSecondStartAddsNothing() throws Exception {
        Map<Kind, Long> before = counts();
        seeding.everything();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aStartThatWasCutShortGoesOnWithoutDoublingAnything() throws Exception {
        Map<Kind, Long> before = counts();
        journal.strike("demo.bodies");
        journal.strike("demo.contracts");
        journal.strike("demo.showcase");
        journal.strike("demo.papers");
        journal.strike("demo.showcase-papers");
        journal.strike("demo.disputes");
        journal.strike("story.contract");
        journal.strike("story.requests");
        journal.strike("story.dispute");
        seeding.everything();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void everyPageSaysWhatIsFictionalUntilItIsRemoved() throws Exception {
        // The strip is asked for on every page and remembered for a moment.
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> given().get("/disputes")
                .then()
                .statusCode(200)
                .body(containsString("Sebagian isi portal ini rekaan")));
        given().get("/en/disputes/rekaan2601").then().statusCode(200).body(containsString("Fictional: this case"));
        removal.run();
        assertThat(bodies.anyFictional()).isFalse();
        given().get("/disputes/rekaan2601").then().statusCode(404);
    }

    @Test
    void removingTheDemoWorldLeavesTheStoryAndTheBodies() throws Exception {
        removal.run();
        assertThat(rows("select count(*) from contracting_process where demo")).isZero();
        assertThat(rows("select count(*) from import_run where demo and state <> 'undone'"))
                .isZero();
        assertThat(rows("select count(*) from document where demo")).isZero();
        assertThat(rows("select count(*) from information_request where fictional"))
                .isZero();
        given().get("/contracts/ocds-suluh-2024-kpu-alibaba-cloud").then().statusCode(200);
        given().get("/requests/yakin-kpu-2024-001").then().statusCode(200);
        given().get("/disputes/yknkpu2024").then().statusCode(200);
        given().get("/rulings/ptsn224002").then().statusCode(200);
        assertThat(bodies.bySlug("komisi-pemilihan-umum")).isPresent();
        given().get("/disputes").then().statusCode(200).body(not(containsString("/disputes/rekaan")));
    }

    @Test
    void aPaperThatIsNotFictionStaysWithoutTheInventedBodyAndSearchIsTold() throws Exception {
        long body = bodies.byName("DPU Misal").orElseThrow().id();
        Path paper = Files.writeString(Files.createTempFile("suluh-", ".txt"), "Bukan rekaan " + Ids.random());
        ingest.ingest(List.of(paper), NewDocument.named("").of(body, null).published(), (file, reason) -> {});
        removal.run();
        assertThat(rows("select count(*) from document where not demo and body_id is null and file_name = '"
                        + paper.getFileName() + "'"))
                .isOne();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(search.status().figures().get("documents"))
                        .containsEntry("missing", 0L)
                        .containsEntry("shown", 0L));
    }

    @Test
    void aPortalThatHadItRemovedIsNotGivenItAgain() throws Exception {
        removal.run();
        seeding.everything();
        assertThat(bodies.anyFictional()).isFalse();
    }

    @Test
    void theWholeWorldIsThereAndLinked() {
        assertThat(counts().get(Kind.CONTRACT)).isGreaterThanOrEqualTo(61);
        assertThat(counts().get(Kind.REQUEST)).isGreaterThanOrEqualTo(11);
        assertThat(counts().get(Kind.DOCUMENT)).isGreaterThanOrEqualTo(24);
        given().get("/contracts/ocds-contoh-2026-000001")
                .then()
                .statusCode(200)
                .body(containsString("Jembatan Kali Contoh"))
                .body(containsString("/disputes/rekaan2601"));
    }

    @Test
    void theStoryIsFourLinkedPagesWithoutAContractValue() {
        String contract = given().get("/contracts/ocds-suluh-2024-kpu-alibaba-cloud")
                .then()
                .statusCode(200)
                .body(containsString("/disputes/yknkpu2024"))
                .body(containsString("/rulings/ptsn224002"))
                .extract()
                .asString();
        assertThat(contract).doesNotContainPattern("Rp\\s?[0-9]");
        given().get("/requests/yakin-kpu-2024-002").then().statusCode(200).body(containsString("/disputes/yknkpu2024"));
        given().get("/disputes/yknkpu2024")
                .then()
                .statusCode(200)
                .body(containsString("/contracts/ocds-suluh-2024-kpu-alibaba-cloud"))
                .body(containsString("/requests/yakin-kpu-2024-002"));
    }

    /** Records by kind; documents as taken in, because they are read later, one after another. */
    private Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        records.forEach(source -> counts.put(source.kind(), source.count()));
        counts.put(Kind.DOCUMENT, rows("select count(*) from document where parent_id is null"));
        return counts;
    }

    private long rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }
}
