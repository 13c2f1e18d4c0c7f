package id.suluh.seed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.suluh.body.Bodies;
import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedingTest {
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

    @BeforeEach
    void aPortalThatWantsTheDemoWorld() throws Exception {
        journal.strike(Seeding.NO_DEMO);
        journal.write(Seeding.DEMO);
        seeding.everything();
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
        journal.strike("demo.papers");
        journal.strike("demo.disputes");
        journal.strike("story.contract");
        journal.strike("story.requests");
        journal.strike("story.dispute");
        seeding.everything();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void everyPageSaysWhatIsFictionalUntilItIsRemoved() throws Exception {
        given().get("/disputes").then().statusCode(200).body(containsString("Sebagian isi portal ini rekaan"));
        given().get("/en/disputes/rekaan2601").then().statusCode(200).body(containsString("Fictional: this case"));
        removal.run();
        assertThat(bodies.anyFictional()).isFalse();
        given().get("/disputes/rekaan2601").then().statusCode(404);
    }

    @Test
    void removingTheDemoWorldLeavesTheStoryAndTheBodies() throws Exception {
        removal.run();
        given().get("/disputes/yknkpu2024").then().statusCode(200);
        given().get("/rulings/ptsn224002").then().statusCode(200);
        assertThat(bodies.bySlug("komisi-pemilihan-umum")).isPresent();
        given().get("/disputes").then().statusCode(200).body(not(containsString("/disputes/rekaan")));
    }

    @Test
    void aPortalThatHadItRemovedIsNotGivenItAgain() throws Exception {
        removal.run();
        seeding.everything();
        assertThat(bodies.anyFictional()).isFalse();
    }

    private Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        records.forEach(source -> counts.put(source.kind(), source.count()));
        return counts;
    }
}
