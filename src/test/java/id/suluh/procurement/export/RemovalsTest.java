package id.suluh.procurement.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.intake.ImportUndo;
import id.suluh.procurement.intake.OcdsImport;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an undone import took away is away everywhere, and whoever copied it learns so. */
@QuarkusTest
class RemovalsTest {
    private static final String REMOVALS = "/api/ocds/removals";

    @Inject
    OcdsImport ocdsImport;

    @Inject
    ImportUndo undo;

    @Inject
    BulkBuild build;

    @Inject
    RemovedContracts removed;

    @Inject
    EntityManager entities;

    @AfterEach
    void clean() {
        removed.like("ocds-remov1-%");
    }

    @Test
    void anUndoneImportIsAwayEverywhereAndReadersLearnOfIt() throws IOException {
        importing(release("half", "1", "Lampu jalan Rekasari"));
        long run = importing(release("half", "2", "Lampu taman Rekasari") + "," + release("whole", "2", "Kursi taman"));
        build.run();
        assertThat(bulk()).contains("ocds-remov1-half", "ocds-remov1-whole", "Lampu taman");
        await().atMost(Duration.ofSeconds(30)).until(() -> found("Lampu taman Rekasari"), equalTo(1));
        long before = version("half");
        String end = end(REMOVALS);

        assertThat(undo.decide(run, "system:test")).isTrue();
        undo.carryOut(run);

        assertThat(version("half")).isGreaterThan(before);
        Response lost = given().get(end);
        assertThat(lost.jsonPath().getList("removals.ocid")).contains("ocds-remov1-half", "ocds-remov1-whole");
        assertThat(lost.jsonPath().<java.util.Map<String, Object>>getList("removals"))
                .extracting(each -> each.get("ocid"), each -> each.get("gone"))
                .contains(tuple("ocds-remov1-half", false), tuple("ocds-remov1-whole", true));
        given().get(next(lost)).then().statusCode(200).body("removals", equalTo(List.of()));
        given().get("/api/ocds/records/ocds-remov1-half")
                .then()
                .body("records[0].releases.id", equalTo(List.of("1")))
                .body("records[0].compiledRelease.tender.title", equalTo("Lampu jalan Rekasari"));
        given().accept("application/json")
                .get("/api/ocds/records/ocds-remov1-whole")
                .then()
                .statusCode(410)
                .body("detail", containsString(String.valueOf(run)));
        await().atMost(Duration.ofSeconds(30)).until(() -> found("Lampu taman Rekasari"), equalTo(0));
        build.run();
        assertThat(bulk())
                .contains("ocds-remov1-half", "Lampu jalan")
                .doesNotContain("ocds-remov1-whole")
                .doesNotContain("Lampu taman");
    }

    @Test
    void cursorsOfOthersAreRefused() {
        given().accept("application/json").get(REMOVALS + "?cursor=abc").then().statusCode(422);
        given().accept("application/json")
                .get(REMOVALS + "?cursor=999999999-1")
                .then()
                .statusCode(410);
    }

    @Test
    void aProcessOfTheOldStandardHasItsHistoryInTheWordsOfTheNew() throws IOException {
        for (int number = 1; number < 3; number++) {
            String text = """
                    {"version":"1.0","releases":[{"ocid":"ocds-remov1-old","id":"%1$d","date":"1972-0%1$d-01T00:00:00Z","tag":["award"],
                     "initiationType":"tender","buyer":{"name":"Dinas Uji"},"tender":{"id":"t","title":"Judul %1$d",
                      "amendment":{"date":"1972-01-01T00:00:00Z","rationale":"Salah ketik"}},
                     "awards":[{"id":"a","suppliers":[{"name":"PT Uji Satu"}]}]}]}
                    """.formatted(number);
            ocdsImport.run(List.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8)), false, refusal -> {});
        }
        String versioned = "records[0].versionedRelease.";
        given().get("/api/ocds/records/ocds-remov1-old")
                .then()
                .body(versioned + "tender.title.value", equalTo(List.of("Judul 1", "Judul 2")))
                .body(versioned + "tender.amendments.size()", equalTo(1))
                .body(versioned + "awards[0].suppliers.size()", equalTo(1))
                .body(versioned + "awards[0].suppliers[0].name[0].value", equalTo("PT Uji Satu"));
    }

    private String bulk() throws IOException {
        byte[] file = given().get("/bulk/contracts-1972.jsonl.gz").asByteArray();
        try (GZIPInputStream lines = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return new String(lines.readAllBytes(), UTF_8);
        }
    }

    private static int found(String title) {
        return given().queryParam("q", "\"" + title + "\"").get("/search.json").path("total");
    }

    private long version(String process) {
        return ((Number) entities.createNativeQuery("select version from contracting_process where ocid = :ocid")
                        .setParameter("ocid", "ocds-remov1-" + process)
                        .getSingleResult())
                .longValue();
    }

    /** Where a reader stands who has read everything. */
    private static String end(String path) {
        Response page = given().get(path);
        return page.<List<Object>>path("removals").isEmpty() ? path : end(next(page));
    }

    private static String next(Response page) {
        String link = page.header("Link");
        String address = link.substring(1, link.indexOf('>'));
        return address.substring(address.indexOf("/api/"));
    }

    private static String release(String process, String id, String title) {
        return "{'ocid':'ocds-remov1-%s','id':'%s','date':'1972-0%s-01T00:00:00Z','tag':['tender'],'initiationType':'tender','tender':{'id':'1','title':'%s'}}"
                .formatted(process, id, id, title)
                .replace('\'', '"');
    }

    private long importing(String releases) throws IOException {
        String text = "{\"version\":\"1.1\",\"releases\":[" + releases + "]}";
        ocdsImport.run(List.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8)), false, refusal -> {});
        return ((Number) entities.createNativeQuery("select max(id) from import_run")
                        .getSingleResult())
                .longValue();
    }
}
