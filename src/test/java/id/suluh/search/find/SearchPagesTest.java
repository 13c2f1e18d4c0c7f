package id.suluh.search.find;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.suluh.body.BodyImport;
import id.suluh.search.Facet;
import id.suluh.search.SearchSource;
import id.suluh.seed.WholeWorld;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors see of a search, and what stands around it. */
@QuarkusTest
class SearchPagesTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @Inject
    BodyImport bodies;

    @Inject
    WholeWorld world;

    @Inject
    @All
    List<SearchSource> sources;

    @BeforeEach
    void thereIsSomethingToFind() throws Exception {
        // The promise of freshness counts from a server that has started.
        world.found();
    }

    @Test
    void the_page_says_how_many_and_keeps_the_state_in_its_address() {
        given().get("/search?q=KPU&type=body")
                .then()
                .statusCode(200)
                .body(containsString("role=\"status\""))
                .body(containsString("hasil untuk “KPU”"))
                .body(containsString("<title>KPU, halaman 1 – Suluh</title>"))
                .body(containsString("href=\"/bodies/komisi-pemilihan-umum\""))
                .body(containsString("href=\"/search?q=KPU\""))
                .body(containsString("name=\"type\" value=\"body\" checked"));
        given().get("/en/search?q=KPU&type=body")
                .then()
                .body(containsString("for “KPU”"))
                .body(containsString("href=\"/en/bodies/komisi-pemilihan-umum\""));
    }

    @Test
    void nothing_found_says_what_to_do() {
        given().get("/search?q=xyzzyqwrt&type=ruling")
                .then()
                .statusCode(200)
                .body(containsString("0 hasil"))
                .body(containsString("href=\"/search?q=xyzzyqwrt\""))
                .body(containsString("/requests/new"));
    }

    @Test
    void markup_in_a_record_or_a_query_never_becomes_markup() {
        bodies.run(csv("Dinas <script>alert(1)</script> Kelinci,,,lainnya,central,"), false);
        await().atMost(PROMISED).until(() -> total("kelinci") > 0);

        given().get("/search?q=kelinci alert")
                .then()
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;"))
                .body(containsString("<mark>Kelinci</mark>"));
        given().queryParam("q", "<img src=x onerror=alert(1)>")
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<img src=x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "((", "a AND OR", "+-!(){}[]^~*?:\\/", "*:*", "_exists_:title", "\u0000", "%", "🔥", "“”"})
    void no_text_breaks_the_search(String text) {
        given().queryParam("q", text).get("/search").then().statusCode(200);
        given().queryParam("q", text)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("way", not(equalTo("database")));
    }

    @Test
    void the_home_page_counts_what_there_is() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("class=\"home\""))
                .body(containsString("href=\"/search?type=body\""));
        given().get("/en").then().statusCode(200).body(containsString("lang=\"en\""));
    }

    @Test
    void browsers_and_robots_find_their_way() {
        given().get("/opensearch.xml").then().statusCode(200).body(containsString("{searchTerms}"));
        given().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: "));
        given().get("/sitemap.xml").then().statusCode(200).body(containsString("/sitemap/body</loc>"));
        given().get("/sitemap/body").then().statusCode(200).body(containsString("/bodies/komisi-pemilihan-umum"));
        for (String kind : List.of("body", "contract", "document", "request", "dispute", "ruling", "supplier")) {
            XmlPath listed = given().get("/sitemap/" + kind).xmlPath();
            List<String> changes = listed.getList("urlset.url.lastmod");
            assertThat(changes)
                    .as(kind)
                    .hasSameSizeAs(listed.getList("urlset.url.loc"))
                    .allSatisfy(each -> assertThat(Instant.parse(each)).isAfter(Instant.parse("2020-01-01T00:00:00Z")));
        }
        given().get("/sitemap/nothing").then().statusCode(404);
    }

    @Test
    void a_code_of_another_register_is_no_word_here() {
        // The words of a facet are asked of every source, in an order that nobody promises.
        for (SearchSource source : sources) {
            for (Facet facet : Facet.values()) {
                assertThat(source.label(facet, "kode-yang-tidak-ada")).isEqualTo("kode-yang-tidak-ada");
            }
        }
    }

    private static int total(String words) {
        return given().queryParam("q", words).get("/api/v1/search").path("total");
    }

    private static InputStream csv(String row) {
        String text = "name,short_name,aliases,kind,level,parent_province\n" + row + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
