package id.suluh.web.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {
    @ParameterizedTest
    @CsvSource({
        "missing, 404, Halaman tidak ditemukan, Page not found",
        "gone, 410, Halaman ini sudah ditarik, This page was withdrawn",
        "forbidden, 403, Anda tidak berhak melakukan ini, You may not do this",
        "conflict, 409, Sudah berubah sementara itu, It changed in the meantime",
        "invalid, 422, Ada isian yang perlu diperbaiki, Some answers need correcting",
        "teapot, 418, Permintaan tidak dapat dibaca, The request cannot be read",
        "broken, 500, Ada yang gagal di pihak kami, Something failed on our side"
    })
    void everyTroubleIsAPageInTheVisitorsLanguageAndAProblemDocumentForPrograms(
            String kind, int status, String indonesian, String english) {
        assertThat(page("/test/trouble/" + kind, status)).contains("<html lang=\"id\"", "<h1>" + indonesian);
        assertThat(page("/en/test/trouble/" + kind, status)).contains("<html lang=\"en\"", "<h1>" + english);
        given().get("/api/test/trouble/" + kind)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", equalTo(indonesian))
                .body("instance", equalTo("/api/test/trouble/" + kind));
    }

    @Test
    void aFailureSaysNothingOfItsInside() {
        assertThat(page("/test/trouble/broken", 500))
                .contains("Nomor rujukan")
                .doesNotContain("secret", "IllegalState", "id.suluh");
    }

    @Test
    void theReasonOfAWithdrawalIsShownEscaped() {
        assertThat(page("/test/trouble/gone", 410)).contains("Ditarik atas permintaan &lt;b&gt;pengunggah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/contracts/no-such-process", "/api/no/such/thing"})
    void errorsAreCompressedAsAllElseIs(String address) {
        given().header("Accept-Encoding", "gzip")
                .get(address)
                .then()
                .statusCode(404)
                .header("Content-Encoding", "gzip");
    }

    @Test
    void aRefusedWriteNamesItsFields() {
        given().get("/api/test/trouble/invalid")
                .then()
                .body("errors[0].field", equalTo("text"))
                .body("errors[0].message", equalTo("Isi perihalnya"));
    }

    @Test
    void unknownAddressesAndWrongMethodsGetAPageToo() {
        assertThat(page("/no/such/page", 404)).contains("Halaman tidak ditemukan");
        assertThat(page("/en/no/such/page", 404)).contains("Page not found");
        given().get("/api/no/such/thing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/about").then().statusCode(405).contentType("text/html");
    }

    private static String page(String path, int status) {
        return given().get(path)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }
}
