package id.suluh.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.suluh.body.BodyImport;
import id.suluh.dispute.StoryTest.StoryFile;
import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputePagesTest {
    private static final String CODE = "yknkpu2024";

    @Inject
    BodyImport bodies;

    @Inject
    Disputes disputes;

    @Inject
    @All
    List<SearchSource> sources;

    @BeforeEach
    void theStoryIsLoaded() {
        bodies.run(Objects.requireNonNull(DisputePagesTest.class.getResourceAsStream("/seed-data/bodies.csv")), false);
        disputes.register(StoryFile.dispute());
    }

    @Test
    void registeringTheSameDisputeAgainChangesNothing() {
        assertThat(disputes.register(StoryFile.dispute())).isFalse();
    }

    @Test
    void theListShowsDisputesAndNarrowsThemByCommissionBodyAndStage() {
        given().get("/disputes").then().statusCode(200).body(containsString("/disputes/" + CODE));
        given().queryParam("commission", "komisi-informasi-pusat")
                .queryParam("body", "komisi-pemilihan-umum")
                .queryParam("stage", "execution")
                .get("/disputes")
                .then()
                .statusCode(200)
                .body(containsString("<h2><a href=\"/disputes/" + CODE));
        given().queryParam("stage", "mediation")
                .queryParam("body", "komisi-pemilihan-umum")
                .get("/disputes")
                .then()
                .statusCode(200)
                .body(not(containsString("<h2><a href=\"/disputes/" + CODE)));
    }

    @Test
    void aFilterThatNamesNothingIsNotFound() {
        given().queryParam("stage", "nowhere").get("/disputes").then().statusCode(404);
        given().queryParam("body", "no-such-body").get("/disputes").then().statusCode(404);
    }

    @Test
    void thePageTellsTheStoryOldestFirstWithItsSources() {
        String page = given().get("/disputes/" + CODE)
                .then()
                .statusCode(200)
                .body(containsString("Kompas, 16 Maret 2024"))
                .body(containsString("Eksekusi diminta 2 Mei 2024"))
                .body(containsString("Hasil eksekusi tidak ditemukan"))
                .body(containsString("Tidak diketahui"))
                .extract()
                .asString();
        assertThat(page.indexOf("id=\"2024-03-05\"")).isPositive().isLessThan(page.indexOf("id=\"2024-04-03\""));
    }

    @Test
    void thePageSpeaksEnglish() {
        given().get("/en/disputes/" + CODE)
                .then()
                .statusCode(200)
                .body(containsString("lang=\"en\""))
                .body(containsString("The outcome of the execution was not found"))
                .body(containsString("4 orders in 3 rulings"));
    }

    @Test
    void aRulingShowsItsOrdersAndLeadsToItsDispute() {
        given().get("/rulings/ptsn224002")
                .then()
                .statusCode(200)
                .body(containsString("002/KIP-PSIP-A/II/2024"))
                .body(containsString("Tanpa alamat IP dan lokasi persis"))
                .body(containsString("/disputes/" + CODE))
                .body(containsString("belum ada di Suluh"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        given().get("/disputes/zzzzzzzzzz").then().statusCode(404);
        given().get("/rulings/zzzzzzzzzz").then().statusCode(404);
        given().get("/api/v1/rulings/zzzzzzzzzz").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theApiGivesTheListsAndTheRecords() {
        given().get("/api/v1/disputes?body=komisi-pemilihan-umum")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(1))
                .body("items.id", hasItem(CODE));
        given().get("/api/v1/disputes/" + CODE)
                .then()
                .statusCode(200)
                .body("stage", equalTo("execution"))
                .body("events", hasSize(9))
                .body("orders", hasSize(4))
                .body("respondent.slug", equalTo("komisi-pemilihan-umum"));
        given().get("/api/v1/rulings").then().statusCode(200).body("items.id", hasItem("ptsn224001"));
        given().get("/api/v1/rulings/ptsn224001")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("granted"))
                .body("dispute", equalTo(CODE));
    }

    @Test
    void searchKnowsDisputesAndRulingsByTheirNumbers() {
        SearchSource source = source(Kind.DISPUTE);
        assertThat(source.count()).isPositive();
        assertThat(source.load(List.of(CODE)).get(0).content().numbers()).contains("002/KIP-PSIP/II/2024");
        assertThat(source.states("", 10)).anyMatch(state -> state.id().equals(CODE) && state.visible());
        assertThat(source(Kind.RULING)
                        .load(List.of("ptsn224001"))
                        .get(0)
                        .content()
                        .numbers())
                .contains("001/KIP-PSIP-A/II/2024", "001/KIP-PSIP/II/2024");
    }

    private SearchSource source(Kind kind) {
        return sources.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
