package id.suluh.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.document.extract.SampleFiles;
import id.suluh.search.index.SearchIndexer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An officer's program hands in documents with a personal token. */
@QuarkusTest
class UploadApiTest {
    private static final String UPLOADS = "/api/v1/documents";

    @Inject
    SignedIn signedIn;

    @Inject
    OwningBody bodies;

    @Inject
    ReadingLane lane;

    @Inject
    DocumentIntake intake;

    @Inject
    SearchIndexer indexer;

    @Test
    void aFileIsTakenInOnceAndStaysPrivate() {
        String token = signedIn.token(Role.OFFICER, bodies.id("Badan Unggah Satu"));
        byte[] file = SampleFiles.pdf("Kontrak unggahan pertama");
        Response first = upload(token, "badan-unggah-satu", file);
        first.then()
                .statusCode(201)
                .body("visibility", equalTo("private"), "duplicate", equalTo(false))
                .header("Location", equalTo(first.path("url")));
        upload(token, "badan-unggah-satu", file)
                .then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")), "duplicate", equalTo(true));
    }

    @Test
    void onlyAnOfficerOfThatBodyMayHandIn() {
        byte[] file = SampleFiles.bytes("surat badan lain");
        bodies.id("Badan Unggah Satu");
        String other = signedIn.token(Role.OFFICER, bodies.id("Badan Unggah Dua"));
        String requester = signedIn.token(Role.REQUESTER);

        send(given(), "badan-unggah-satu", file).then().statusCode(401);
        upload("not-a-token", "badan-unggah-satu", file).then().statusCode(401);
        upload(other, "badan-unggah-satu", file)
                .then()
                .statusCode(403)
                .contentType(containsString("application/problem+json"));
        upload(requester, "badan-unggah-satu", file).then().statusCode(403);
        upload(other, "badan-unggah-dua", file).then().statusCode(201);
    }

    @Test
    void whatIsWrongIsNamedByField() {
        String token = signedIn.token(Role.OFFICER, bodies.id("Badan Unggah Satu"));
        byte[] file = SampleFiles.bytes("surat");
        upload(token, "tidak-ada", file).then().statusCode(422).body("errors.field", hasItem("body"));
        caller(token)
                .multiPart("file", "a.txt", file)
                .multiPart("body", "badan-unggah-satu")
                .multiPart("kind", "40")
                .post(UPLOADS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("kind"));
        caller(token)
                .multiPart("body", "badan-unggah-satu")
                .post(UPLOADS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("file"));
    }

    @Test
    void nobodyFindsItAnywhereUntilItIsPublished() throws Exception {
        long body = bodies.id("Badan Unggah Satu");
        byte[] file = SampleFiles.pdf("Lampiran qzwvumbrelarahasia yang belum dibuka");
        String id = upload(signedIn.token(Role.OFFICER, body), "badan-unggah-satu", file)
                .path("id");
        readAll();
        indexer.drain();
        assertThat(statuses(id)).containsOnly(404);
        assertThat(given().get(UPLOADS).asString()).doesNotContain(id);
        assertThat(found()).isZero();
        assertThat(given().get("/search?q=qzwvumbrelarahasia").asString()).doesNotContain(id);
        assertThat(given().get("/bodies/badan-unggah-satu").asString()).doesNotContain(id);

        intake.take(
                new ByteArrayInputStream(file),
                NewDocument.named("lampiran.pdf").of(body, null).published());
        assertThat(statuses(id)).containsOnly(200);
        indexer.drain();
        Awaitility.await("the index shows it").atMost(Duration.ofSeconds(30)).until(() -> found() == 1);
    }

    private int found() {
        return given().get("/api/v1/search?q=qzwvumbrelarahasia").path("total");
    }

    private static int[] statuses(String id) {
        return new int[] {
            given().get("/documents/" + id).statusCode(),
            given().get("/en/documents/" + id).statusCode(),
            given().get("/documents/" + id + "/file").statusCode(),
            given().get(UPLOADS + "/" + id).statusCode()
        };
    }

    private void readAll() throws InterruptedException {
        boolean more = true;
        while (more) {
            more = lane.readNext();
        }
    }

    private static Response upload(String token, String body, byte[] file) {
        return send(caller(token), body, file);
    }

    private static Response send(RequestSpecification caller, String body, byte[] file) {
        return caller.multiPart("file", "lampiran.pdf", file)
                .multiPart("body", body)
                .multiPart("kind", "25")
                .multiPart("title", "Lampiran unggahan")
                .post(UPLOADS);
    }

    private static RequestSpecification caller(String token) {
        return given().auth().oauth2(token);
    }
}
