package id.suluh.procurement.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.intake.OcdsImport;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OcdsApiTest {
    private static final String RELEASES = "/api/ocds/releases";

    @Inject
    OcdsImport ocdsImport;

    @Inject
    RemovedContracts removed;

    @Inject
    EntityManager entities;

    @BeforeEach
    @AfterEach
    void clean() {
        removed.like("ocds-api001-%");
    }

    @Test
    void whoFollowsTheLinkGetsEachReleaseOnce() throws IOException {
        String end = end(RELEASES);
        importing(release("follow", "1", "'tender':{'id':'1','title':'Satu'}"));
        Response first = given().get(end);
        first.then().statusCode(200).body("releases.id", equalTo(List.of("1"))).body("links.next", equalTo(null));
        importing(release("follow", "2", "'tender':{'id':'1','title':'Dua'}"));
        Response second = given().get(next(first));
        second.then().body("releases.id", equalTo(List.of("2"))).body("links.prev", startsWith("http"));
        given().get(next(second)).then().statusCode(200).body("releases", hasSize(0));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws IOException {
        importing(release("etag", "1", "'tender':{'id':'1'}"));
        for (String path : List.of(RELEASES, "/api/ocds/records/ocds-api001-etag")) {
            Response all = given().get(path);
            assertThat(all.header("Cache-Control")).isEqualTo("public, no-cache");
            assertThat(all.header("ETag")).startsWith("\"");
            given().header("If-None-Match", all.header("ETag")).get(path).then().statusCode(304);
            assertThat(given().get(path).asByteArray()).isEqualTo(all.asByteArray());
        }
    }

    @Test
    void aProcessThatWasHiddenComesAgainOnceItIsShown() throws IOException {
        importing(release("hidden", "1", "'tender':{'id':'1'}"));
        String end = end(RELEASES);
        change("update contracting_process set visibility = 'private' where ocid = 'ocds-api001-hidden'");
        assertThat(all("ocid")).doesNotContain("ocds-api001-hidden");
        given().get("/api/ocds/records/ocds-api001-hidden").then().statusCode(404);
        change("update contracting_process set visibility = 'public' where ocid = 'ocds-api001-hidden'");
        given().get(end).then().body("releases.ocid", equalTo(List.of("ocds-api001-hidden")));
    }

    @Test
    void whatWasTakenAwayIsGone() throws IOException {
        importing(release("removed", "1", "'tender':{'id':'1'}"));
        change("update contracting_process set visibility = 'removed', removal_reason = 'Salah unggah'"
                + " where ocid = 'ocds-api001-removed'");
        given().accept("application/json")
                .get("/api/ocds/records/ocds-api001-removed")
                .then()
                .statusCode(410)
                .contentType(containsString("application/problem+json"))
                .body("detail", containsString("Salah unggah"));
        assertThat(all("ocid")).doesNotContain("ocds-api001-removed");
    }

    @Test
    void sinceLeavesOutWhatWasThereBefore() throws IOException {
        importing(release("since", "1", "'tender':{'id':'1'}"));
        given().queryParam("since", "2026-01-01").get(RELEASES).then().body("releases.size()", not(equalTo(0)));
        given().queryParam("since", "2999-01-01T00:00:00+07:00")
                .get(RELEASES)
                .then()
                .body("releases", hasSize(0));
    }

    @Test
    void whatCannotBeReadIsAProblem() {
        for (String query : List.of("cursor=abc", "since=kemarin")) {
            given().accept("application/json")
                    .get(RELEASES + "?" + query)
                    .then()
                    .statusCode(422)
                    .contentType(containsString("application/problem+json"))
                    .body("errors.field", hasItem(query.substring(0, query.indexOf('='))));
        }
        given().accept("application/json")
                .get(RELEASES + "?cursor=999999999-1")
                .then()
                .statusCode(410)
                .contentType(containsString("application/problem+json"));
        given().get("/api/ocds/records/ocds-api001-never").then().statusCode(404);
    }

    @Test
    void aRecordTellsTheReleasesWhatTheyComeToAndHowItCame() throws IOException {
        importing(release("record", "1", "'tender':{'id':'1','title':'Lama'}"));
        importing(release("record", "2", "'tender':{'id':'1','title':'Baru'}"));
        given().get("/api/ocds/records/ocds-api001-record")
                .then()
                .statusCode(200)
                .body("records[0].releases.id", equalTo(List.of("1", "2")))
                .body("records[0].compiledRelease.tender.title", equalTo("Baru"))
                .body("records[0].versionedRelease.tender.title.value", equalTo(List.of("Lama", "Baru")));
    }

    private static List<String> all(String field) {
        List<String> found = new ArrayList<>();
        String path = RELEASES;
        while (path != null) {
            Response page = given().get(path);
            found.addAll(page.jsonPath().getList("releases." + field));
            String next = page.path("links.next");
            path = next == null ? null : next.substring(next.indexOf("/api/"));
        }
        return found;
    }

    /** Where a reader stands who has read everything. */
    private static String end(String path) {
        Response page = given().get(path);
        return page.<List<Object>>path("releases").isEmpty() ? path : end(next(page));
    }

    private static String next(Response page) {
        String link = page.header("Link");
        String address = link.substring(1, link.indexOf('>'));
        return address.substring(address.indexOf("/api/"));
    }

    private static String release(String process, String id, String rest) {
        return "{'ocid':'ocds-api001-%s','id':'%s','date':'2026-0%s-01T00:00:00Z','tag':['tender'],'initiationType':'tender',%s}"
                .formatted(process, id, id, rest)
                .replace('\'', '"');
    }

    private void importing(String release) throws IOException {
        String text = "{\"version\":\"1.1\",\"releases\":[" + release + "]}";
        ocdsImport.run(
                List.of("-"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                false,
                refusal -> assertThat(refusal).isNull());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
