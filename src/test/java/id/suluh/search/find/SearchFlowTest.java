package id.suluh.search.find;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.suluh.body.BodyImport;
import id.suluh.search.PassingBody;
import id.suluh.seed.WholeWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a record in the database to a result on the page, through the real servers, with the bodies every portal has. */
@QuarkusTest
class SearchFlowTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @Inject
    PassingBody passing;

    @Inject
    BodyImport bodies;

    @Inject
    WholeWorld world;

    @BeforeEach
    void thereIsSomethingToFind() throws Exception {
        // The promise of freshness counts from a server that has started.
        world.found();
    }

    @Test
    void a_new_record_is_found_within_the_promised_time() {
        bodies.run(csv("Balai Uji Kesegaran Indeks " + System.nanoTime() + ",BUKI,,lainnya,central,"), false);

        await().atMost(PROMISED).until(() -> total("kesegaran indeks") > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "KPU, Komisi Pemilihan Umum",
        "komisi pemilihan umum, Komisi Pemilihan Umum",
        "KEMENKES, Kementerian Kesehatan",
        "kementrian kesehatn, Kementerian Kesehatan",
        "lkpp, Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
        "\"badan siber\", Badan Siber dan Sandi Negara",
    })
    void a_body_is_found_by(String words, String name) {
        given().queryParam("q", words)
                .queryParam("type", "body")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo(name))
                .body("items[0].type", equalTo("body"))
                .body("items[0].url", containsString("/bodies/"));
    }

    @Test
    void a_choice_does_not_hide_the_others_of_its_facet() {
        Response chosen =
                given().queryParam("q", "komisi").queryParam("type", "contract").get("/api/v1/search");
        chosen.then()
                .body("total", greaterThan(0))
                .body("items.findAll { it.type != 'contract' }.size()", equalTo(0))
                .body("facets.type.find { it.value == 'body' }.count", greaterThan(1));
        int total = chosen.path("total");
        assertThat(chosen.<Integer>path("facets.type.find { it.value == 'contract' }.count"))
                .isEqualTo(total);
        assertThat(chosen.<List<?>>path("items")).hasSize(Math.min(total, IndexRequest.PAGE_SIZE));
    }

    @Test
    void all_results_are_reached_by_the_cursor() {
        int total = given().queryParam("q", "kementerian")
                .queryParam("type", "body")
                .get("/api/v1/search")
                .path("total");
        assertThat(total).isGreaterThan(20);
        int seen = 0;
        String cursor = "";
        while (cursor != null) {
            var page = given().queryParam("q", "kementerian")
                    .queryParam("type", "body")
                    .queryParam("cursor", cursor)
                    .get("/api/v1/search");
            seen += page.<List<?>>path("items").size();
            cursor = page.path("next");
        }
        assertThat(seen).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=cGFnZTp4", "min=banyak", "from=kemarin"})
    void what_the_api_cannot_read_is_a_problem(String query) {
        given().get("/api/v1/search?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", notNullValue());
    }

    @Test
    void a_body_taken_away_is_gone_and_found_again_when_it_comes_back() {
        String name = PassingBody.newName();
        passing.comes(name, "");
        await().atMost(PROMISED).until(() -> total(name) == 1);

        passing.goes(name);
        given().get("/search?q=" + name).then().statusCode(200).body(not(containsString("href=\"/bodies/lewat")));
        await().atMost(PROMISED).until(() -> total("\"" + name + "\"") == 0);

        passing.comes(name, "");
        await().atMost(PROMISED).until(() -> total(name) == 1);
    }

    private static int total(String words) {
        return given().queryParam("q", words).get("/api/v1/search").path("total");
    }

    private static InputStream csv(String row) {
        String text = "name,short_name,aliases,kind,level,parent_province\n" + row + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
