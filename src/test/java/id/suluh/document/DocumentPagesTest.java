package id.suluh.document;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.suluh.document.extract.SampleFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages, data and files of documents, as anyone sees them. */
@QuarkusTest
class DocumentPagesTest {
    private Path folder;

    @Inject
    Ingest ingest;

    @Inject
    EntityManager entities;

    /** As a parameter: the container makes the instance, and it knows nothing of fields for JUnit. */
    @BeforeEach
    void folder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void aDocumentShowsItsPagesInBothLanguages() throws Exception {
        String code = published("halaman.pdf", SampleFiles.pdf("Majelis Komisioner", "Memutuskan"));
        when().get("/documents/" + code)
                .then()
                .statusCode(200)
                .body(containsString("id=\"page=2\""))
                .body(containsString("Memutuskan"))
                .body(containsString("Halaman 2"));
        when().get("/en/documents/" + code).then().statusCode(200).body(containsString("Page 2"));
    }

    @Test
    void wordsLookedForAreMarkedAndNothingOfAStrangerIsMarkup() throws Exception {
        byte[] text = SampleFiles.bytes("Pengadaan <script>alert(1)</script> pengadaan & \"kutip\"");
        String code = published("tanda.txt", text);
        given().queryParam("q", "pengadaan <b>")
                .when()
                .get("/documents/" + code)
                .then()
                .statusCode(200)
                .body(containsString("<mark>Pengadaan</mark> &lt;script&gt;"))
                .body(not(containsString("<script>alert")))
                .body(containsString("value=\"pengadaan &lt;b&gt;\""));
    }

    @Test
    void aLongDocumentIsShownByTheScreenAndOpensAtAnyPage() throws Exception {
        String code = published(
                "panjang.pdf",
                SampleFiles.pdf(IntStream.rangeClosed(1, 45)
                        .mapToObj(i -> "lembar nomor " + i)
                        .toArray(String[]::new)));
        when().get("/documents/" + code + "?page=33")
                .then()
                .statusCode(200)
                .body(containsString("lembar nomor 33"))
                .body(containsString("id=\"page=31\""))
                .body(not(containsString("id=\"page=41\"")));
        when().get("/api/v1/documents/" + code + "?page=41")
                .then()
                .statusCode(200)
                .body("pages", hasSize(5))
                .body("pages[4].text", equalTo("lembar nomor 45"))
                .body("next", equalTo(null));
    }

    @Test
    void theFileIsADownloadInASandbox() throws Exception {
        byte[] file = SampleFiles.pdf("Unduhan");
        String code = published("unduh ini.pdf", file);
        byte[] back = when().get("/documents/" + code + "/file")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"unduh ini.pdf\"; filename*=UTF-8''unduh%20ini.pdf")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(file);
    }

    @Test
    void aPrivateDocumentIsNowhereAndARemovedOneSaysWhy() throws Exception {
        String code = taken("tertutup.pdf", SampleFiles.pdf("Tertutup untuk umum"), NewDocument.named(""));
        for (String path : List.of("/documents/" + code, "/documents/" + code + "/file", "/api/v1/documents/" + code)) {
            when().get(path).then().statusCode(404);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update document set visibility = 'removed',"
                                + " removal_reason = 'Memuat data pribadi', version = version + 1 where code = ?1")
                        .setParameter(1, code)
                        .executeUpdate());
        when().get("/documents/" + code).then().statusCode(410).body(containsString("Memuat data pribadi"));
        when().get("/documents/" + code + "/file").then().statusCode(410);
    }

    @Test
    void aFileInsideAnotherLeadsToItsContainer() throws Exception {
        String code =
                published("bundel.zip", SampleFiles.zip(Map.of("lampiran.txt", SampleFiles.bytes("isi lampiran"))));
        String inside = when().get("/api/v1/documents/" + code)
                .then()
                .body("children", hasSize(1))
                .extract()
                .path("children[0]");
        String path = inside.substring(inside.indexOf("/documents/"));
        when().get(path)
                .then()
                .statusCode(200)
                .body(containsString("/documents/" + code))
                .body(containsString("isi lampiran"));
        when().get(path + "/file").then().statusCode(404);
    }

    private String published(String name, byte[] content) throws Exception {
        return taken(name, content, NewDocument.named("").published());
    }

    private String taken(String name, byte[] content, NewDocument about) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        ingest.ingest(List.of(file), about, (each, reason) -> {});
        return (String) entities.createNativeQuery("select code from document where file_name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }
}
