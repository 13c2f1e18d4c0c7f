package id.suluh.procurement.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import id.suluh.procurement.ocds.check.Severity;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files are read back as a stranger would read them. */
@QuarkusTest
class BulkFilesTest {
    private static final String RELEASES = """
            {"version":"1.1","releases":[{"ocid":"ocds-bulk01-1","id":"1","date":"1971-02-03T00:00:00Z","tag":["contract"],"initiationType":"tender",
             "buyer":{"id":"b","name":"Dinas Uji"},"parties":[{"id":"b","name":"Dinas Uji","roles":["buyer"]}],
             "tender":{"id":"t","title":"=HYPERLINK(1)","value":{"amount":1500.5,"currency":"IDR"},"documents":[{"id":"d","title":"KAK"}]},
             "contracts":[{"id":"c","awardID":"a","implementation":{"transactions":[{"id":"p","value":{"amount":7,"currency":"IDR"}}]}}]}]}
            """;

    @Inject
    BulkBuild build;

    @Inject
    OcdsImport ocdsImport;

    @Inject
    RemovedContracts removed;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void oneProcess() throws IOException {
        ocdsImport.run(
                List.of("-"),
                new ByteArrayInputStream(RELEASES.getBytes(StandardCharsets.UTF_8)),
                false,
                refusal -> {});
        build.run();
    }

    @AfterEach
    void noProcess() {
        removed.like("ocds-bulk01-1");
    }

    @Test
    void everyFileIsWhatItsDescriptionSays() throws Exception {
        JsonNode described = json.readTree(given().get("/bulk/datapackage.json").asByteArray());
        assertThat(described.path("licenses").path(0).path("name").asText()).isEqualTo("CC-BY-4.0");
        assertThat(described.path("resources")).hasSizeGreaterThanOrEqualTo(16);
        for (JsonNode resource : described.path("resources")) {
            byte[] file = given().get("/bulk/" + resource.path("path").asText()).asByteArray();
            assertThat(file).hasSize(resource.path("bytes").asInt());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            assertThat("sha256:" + HexFormat.of().formatHex(hash))
                    .isEqualTo(resource.path("hash").asText());
            if (resource.path("format").asText().equals("csv")) {
                try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(gzip(resource.path("path").asText()))) {
                    csv.stream().limit(1).forEach(row -> assertThat(
                                    resource.at("/schema/fields").findValuesAsText("name"))
                            .isEqualTo(row.getHeader()));
                }
            }
        }
    }

    @Test
    void aYearReadsBackInEveryForm() throws Exception {
        try (GZIPInputStream lines = gzip("contracts-1971.jsonl.gz")) {
            JsonNode compiled = json.readTree(lines.readAllBytes());
            assertThat(compiled.path("ocid").asText()).isEqualTo("ocds-bulk01-1");
        }
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(gzip("processes-1971.csv.gz"))) {
            NamedCsvRecord row = csv.iterator().next();
            assertThat(row.getField("ocid")).isEqualTo("ocds-bulk01-1");
            assertThat(row.getField("title")).isEqualTo("'=HYPERLINK(1)");
            assertThat(row.getField("amount")).isEqualTo("1500.5");
        }
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(file("payments-1971.xlsx").asByteArray()))) {
            assertThat(book.getFirstSheet().read().get(1).getCellAsNumber(6).orElseThrow())
                    .isEqualByComparingTo("7");
        }
        try (GZIPInputStream documents = gzip("documents-1971.csv.gz")) {
            assertThat(new String(documents.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("ocds-bulk01-1,tender,d,");
        }
    }

    @Test
    void thePackagesInTheZipAreValid() throws Exception {
        List<Finding> errors = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(file("ocds-1971.zip").asByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("ocds-1971-0001.json");
            byte[] text = zip.readAllBytes();
            assertThat(text).contains("ocds-bulk01-1".getBytes(StandardCharsets.UTF_8));
            new OcdsCheck(errors::add).read(new ByteArrayInputStream(text));
            assertThat(zip.getNextEntry()).isNull();
        }
        assertThat(errors).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void yearsWithoutChangesAreKeptAndWhatWasRemovedIsGone() throws IOException {
        BulkBuild.Result again = build.run().orElseThrow();
        assertThat(again.made()).isZero();
        assertThat(again.kept()).isEqualTo(again.files());
        noProcess();
        assertThat(build.run()).isPresent();
        given().get("/bulk/ocds-1971.zip").then().statusCode(404);
    }

    @Test
    void thePageListsThemInBothLanguages() {
        for (String language : List.of("", "/en")) {
            given().get(language + "/bulk")
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"/bulk/contracts-1971.jsonl.gz\""))
                    .body(containsString("application/ld+json"))
                    .body(containsString("\"@type\":\"DataDownload\""));
            given().get(language + "/about/data").then().statusCode(200).body(containsString("/api/ocds/releases"));
        }
        assertThat(Optional.ofNullable(file("ocds-1971.zip").header("ETag"))).isPresent();
    }

    private GZIPInputStream gzip(String name) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(file(name).asByteArray()));
    }

    private static Response file(String name) {
        Response response = given().get("/bulk/" + name);
        response.then().statusCode(200);
        return response;
    }
}
