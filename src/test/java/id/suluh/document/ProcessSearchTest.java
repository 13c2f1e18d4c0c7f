package id.suluh.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.suluh.document.extract.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search within the documents of one contracting process. */
@QuarkusTest
class ProcessSearchTest {
    private static final String HERE = "ocds-uji-berkas/1 a";
    private static final String ELSEWHERE = "ocds-uji-berkas-2";

    @Inject
    Ingest ingest;

    @Test
    void onlyDocumentsOfTheProcessAreFoundWithTheirPage(@TempDir Path folder) throws Exception {
        take(folder, "satu.pdf", HERE, "Sampul", "Tiang pancang kalimaya tertanam");
        take(folder, "dua.pdf", ELSEWHERE, "Tiang pancang kalimaya lain");

        await().atMost(Duration.ofSeconds(20)).until(() -> found(ELSEWHERE) == 1 && found(HERE) == 1);
        asked(HERE)
                .get("/api/v1/search")
                .then()
                .body("items[0].page", equalTo(2))
                .body("items[0].highlights[0]", containsString("<mark>kalimaya</mark>"))
                .body("facets.process", equalTo(null));
        asked(HERE)
                .get("/search")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 hasil untuk “kalimaya”"),
                        containsString("Dokumen dari kontrak “ocds-uji-berkas/1 a”"),
                        containsString("href=\"/search?q=kalimaya\""),
                        containsString("<input type=\"hidden\" name=\"process\" value=\"ocds-uji-berkas/1 a\">")));
        asked(HERE)
                .get("/search.csv")
                .then()
                .statusCode(200)
                .body(containsString("satu"))
                .body(not(containsString("dua.pdf")));
    }

    private int found(String ocid) {
        return asked(ocid).get("/api/v1/search").path("total");
    }

    private static RequestSpecification asked(String ocid) {
        return given().queryParam("q", "kalimaya").queryParam("process", ocid);
    }

    private void take(Path folder, String name, String ocid, String... pages) throws Exception {
        Path file = Files.write(folder.resolve(name), SampleFiles.pdf(pages));
        NewDocument about = NewDocument.named("").of(null, ocid).published();
        ingest.ingest(List.of(file), about, (refused, reason) -> {
            throw new AssertionError(refused + ": " + reason);
        });
    }
}
