package id.suluh.body;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyRoutesTest {
    @Inject
    BodyImport bodies;

    @BeforeEach
    void theSeedIsThere() throws IOException {
        try (InputStream seed = Files.newInputStream(Path.of("seed-data/bodies.csv"))) {
            bodies.run(seed, false);
        }
    }

    @Test
    void theDirectoryCountsAndPagesInBothLanguages() {
        given().get("/bodies")
                .then()
                .statusCode(200)
                .body(containsString("badan publik"))
                .body(containsString("name=\"kind\" value=\"kementerian\""))
                .body(containsString("href=\"/bodies?page=2\""));
        given().get("/en/bodies?page=2")
                .then()
                .statusCode(200)
                .body(containsString("public bodies"))
                .body(containsString("href=\"/en/bodies?page=3\""));
    }

    @ParameterizedTest
    @CsvSource({
        "KPU, komisi-pemilihan-umum",
        "kpu ri, komisi-pemilihan-umum",
        "Kominfo, kementerian-komunikasi-dan-digital",
        "pemilihan umum komisi, komisi-pemilihan-umum",
        "Bawslu, badan-pengawas-pemilihan-umum",
        "Bakmala, badan-keamanan-laut",
        "kementrian keuangan, kementerian-keuangan",
        "Pertamnia, pt-pertamina-persero",
    })
    void aBodyIsFoundByNameAcronymAliasAndTypo(String words, String slug) {
        given().queryParam("q", words)
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(slug));
        given().queryParam("q", words).get("/bodies").then().body(containsString("/bodies/" + slug));
    }

    @Test
    void aTypoIsCalledOne() {
        given().get("/bodies?q=Bawslu").then().body(containsString("Tidak ada yang persis bernama “Bawslu”"));
        given().get("/api/v1/bodies?q=Bawslu").then().body("similar", equalTo(true));
        given().get("/api/v1/bodies?q=Bawaslu").then().body("similar", equalTo(false));
    }

    @Test
    void nothingFoundTellsWhatToDoAndEscapesWhatWasTyped() {
        given().queryParam("q", "<script>zzqxw</script>")
                .get("/bodies")
                .then()
                .statusCode(200)
                .body(containsString("Tidak ada badan untuk"))
                .body(not(containsString("<script>zzqxw")));
        given().queryParam("q", "%%%").get("/bodies").then().statusCode(200).body(containsString("Tidak ada badan"));
    }

    @Test
    void filtersNarrowWhileTheirCountsStayThoseOfTheWholeResult() {
        given().get("/api/v1/bodies?kind=komisi_informasi&province=Jawa Barat")
                .then()
                .body("items.kind", not(hasItem("ptn")))
                .body("total", greaterThanOrEqualTo(3))
                .body("facets.kind.find { it.value == 'ptn' }.count", greaterThanOrEqualTo(4))
                .body("facets.province.find { it.value == 'Aceh' }.count", greaterThanOrEqualTo(1));
        given().get("/bodies?kind=komisi_informasi&province=Jawa Barat")
                .then()
                .body(containsString("value=\"komisi_informasi\" checked"))
                .body(containsString("href=\"/bodies?province=Jawa+Barat\""))
                .body(containsString("Saringan (2 dipakai)"));
    }

    @Test
    void theCursorReachesEveryBodyOnce() {
        int seen = 0;
        String cursor = "0";
        while (cursor != null) {
            var answer = given().get("/api/v1/bodies?cursor=" + cursor).then().statusCode(200);
            seen += answer.extract().jsonPath().getList("items").size();
            cursor = answer.extract().path("next");
        }
        given().get("/api/v1/bodies").then().body("total", equalTo(seen)).body("items", hasSize(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999"})
    void aForeignCursorIsAProblem(String cursor) {
        given().get("/api/v1/bodies?cursor=" + cursor)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void aBodysPageSaysWhatItIsWhatIsDoubtedAndWhoHearsDisputes() {
        given().get("/bodies/pemerintah-kota-cirebon")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Pemerintah Kota Cirebon</h1>"))
                .body(containsString("Belum diverifikasi"))
                .body(containsString("/bodies/komisi-informasi-kota-cirebon"))
                .body(containsString("UU 14/2008 27 (4)"))
                .body(containsString("Keberadaan komisi ini belum diverifikasi"))
                .body(containsString("href=\"/requests/new?body=pemerintah-kota-cirebon\""));
        given().get("/en/bodies/komisi-informasi-pusat")
                .then()
                .statusCode(200)
                .body(containsString("never matched by itself"))
                .body(containsString("We found no rule"))
                .body(containsString("href=\"/en/requests/new?body=komisi-informasi-pusat\""));
    }

    @Test
    void theTwinOfTheApiSaysTheSame() {
        given().get("/api/v1/bodies/komisi-pemilihan-umum")
                .then()
                .statusCode(200)
                .body("type", equalTo("body"))
                .body("url", endsWith("/bodies/komisi-pemilihan-umum"))
                .body("shortName", equalTo("KPU"))
                .body("province", nullValue())
                .body("commission.id", equalTo("komisi-informasi-pusat"))
                .body("commission.rule", equalTo("central"))
                .body("aliases.name", hasItem("KPU RI"))
                .body("note", notNullValue());
    }

    @Test
    void anUnknownBodyIsNotFound() {
        given().get("/bodies/tidak-ada-badan-ini").then().statusCode(404);
        given().get("/api/v1/bodies/tidak-ada-badan-ini")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/bodies?page=0").then().statusCode(404);
    }

    @Test
    void aShortNameInTheAddressLeadsToTheBodyUnlessItIsDoubtful() {
        given().redirects()
                .follow(false)
                .get("/en/bodies/kpu")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/en/bodies/komisi-pemilihan-umum"));
        given().redirects().follow(false).get("/bodies/kip").then().statusCode(404);
        given().redirects().follow(false).get("/bodies/pupr").then().statusCode(404);
    }

    @Test
    void aHostileWordInTheAddressIsOnlyNotFound() {
        given().urlEncodingEnabled(false)
                .get("/bodies/%22%3E%3Cscript%3E")
                .then()
                .statusCode(404)
                .body(not(containsString("\"><script>")));
    }
}
