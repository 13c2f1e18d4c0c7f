package id.suluh.procurement.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import id.suluh.procurement.ocds.check.Severity;
import id.suluh.seed.WholeWorld;
import id.suluh.testing.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we publish keeps to the standard, whatever we were given. */
@QuarkusTest
class PublishedPackagesTest {
    private static final Path SCHEMAS = SharedData.path("data/ocds/standard/1.1/schema");
    private static final String OFFICIAL = "https://standard.open-contracting.org/schema/1__1__5/";

    /** All that publishers get wrong at once: no id, no tag, days for moments, codes of no list, numbers for texts, organisations in place. */
    private static final String BAD = """
            {"version":"1.0","releases":[{"ocid":"ocds-bad001-1","date":"2026-01-02","language":"id",
             "buyer":{"name":"Dinas","identifier":{"id":7}},
             "tender":{"title":5,"status":"apa","tenderPeriod":{"startDate":"2026-01-01","endDate":"nanti"},"value":{"amount":"1000","currency":"IDR"},
               "items":[{"description":"tanpa id"}],"documents":[{"id":"1","url":"bukan alamat"},{"id":"2","url":"https://contoh.id/justificación.pdf"},null],"amendment":{"rationale":"salah"}},
             "awards":[{"id":"a","title":"","items":[],"suppliers":[{"name":"PT Satu"},{"name":"PT Dua"}]},{"title":"tanpa id"}],
             "contracts":[{"id":"c","awardID":"a","implementation":{"transactions":[{"id":"t","amount":{"amount":1,"currency":"IDR"},
               "providerOrganization":{"id":"p","legalName":"Kas"}}]}}]}]}
            """;

    @Inject
    WholeWorld world;

    @Inject
    OcdsImport ocdsImport;

    @Inject
    RemovedContracts removed;

    @Test
    void everyPackageIsValid() throws Exception {
        assumeTrue(SharedData.isThere(SCHEMAS), "the schemas of the standard are not here");
        world.present();
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(BAD.getBytes(StandardCharsets.UTF_8)), false, refusal -> {});
        try {
            JsonSchema releases = schema("release-package-schema.json");
            JsonSchema records = schema("record-package-schema.json");
            String path = "/api/ocds/releases";
            List<String> ocids = new ArrayList<>();
            while (path != null) {
                String text = given().get(path).asString();
                validate(releases, text);
                ocids.addAll(given().get(path).jsonPath().getList("releases.ocid"));
                String next = given().get(path).path("links.next");
                path = next == null ? null : next.substring(next.indexOf("/api/"));
            }
            assertThat(ocids).contains("ocds-bad001-1").hasSizeGreaterThan(20);
            for (String ocid : ocids.stream().distinct().limit(200).toList()) {
                validate(records, given().get("/api/ocds/records/{ocid}", ocid).asString());
            }
        } finally {
            removed.like("ocds-bad001-1");
        }
    }

    private static void validate(JsonSchema schema, String text) throws IOException {
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        List<Finding> errors = new ArrayList<>();
        new OcdsCheck(finding -> {
                    // Other tests' processes have prefixes of no publisher, and a prefix is never changed.
                    if (finding.severity() == Severity.ERROR && !finding.code().equals("wrong_ocid_prefix")) {
                        errors.add(finding);
                    }
                })
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(errors).isEmpty();
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V4,
                        builder -> builder.schemaMappers(mappers ->
                                mappers.mapPrefix(OFFICIAL, SCHEMAS.toUri().toString())))
                .getSchema(
                        SchemaLocation.of(OFFICIAL + name),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }
}
