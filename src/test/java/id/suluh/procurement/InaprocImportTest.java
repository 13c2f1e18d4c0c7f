package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.suluh.procurement.inaproc.ExportReader;
import id.suluh.procurement.inaproc.RecordKinds;
import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.ImportSummary;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InaprocImportTest {
    private static final List<String> FILES = List.of("src/test/resources/inaproc");
    private static final String OCID = "ocds-uji123-t-901-8123000";

    @Inject
    OcdsImport ocdsImport;

    @Inject
    EntityManager entities;

    private final List<Refusal> refusals = new ArrayList<>();

    private ImportSummary summary = new ImportSummary(0, 0, 0, 0, 0, 0);

    @BeforeEach
    void exportsAreThere() throws IOException {
        ExportReader reader = new ExportReader(new RecordKinds(List.of()), null, "ocds-uji123");
        summary = ocdsImport.run(
                sink -> reader.read(FILES, InputStream.nullInputStream(), sink),
                ImportOrder.command(ImportKind.INAPROC, FILES),
                refusals::add);
        assertThat(refusals).isEmpty();
    }

    @Test
    void aSecondImportAddsNothing() throws IOException {
        ExportReader reader = new ExportReader(new RecordKinds(List.of()), null, "ocds-uji123");
        ImportSummary second = ocdsImport.run(
                sink -> reader.read(FILES, InputStream.nullInputStream(), sink),
                ImportOrder.command(ImportKind.INAPROC, FILES),
                refusals::add);
        assertThat(second.added()).isZero();
        assertThat(second.unchanged()).isEqualTo(summary.read());
        assertThat(second.processes()).isEqualTo(7);
    }

    @Test
    void aTenderFromFiveFilesIsOneContract() {
        given().get("/contracts/" + OCID)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Pembangunan Jembatan Sungai Uji"),
                        containsString("PT Karya Contoh"),
                        containsString("Dinas Pekerjaan Umum Contoh"),
                        containsString("11.400.000.000")));
        given().get("/contracts/" + OCID + ".json")
                .then()
                .statusCode(200)
                .body("relatedProcesses.identifier", hasItems("ocds-uji123-r-4400001", "ocds-uji123-r-4400002"))
                .body("bids.details.status", hasItems("valid", "disqualified", "invited"))
                .body("tender.tenderPeriod.endDate", containsString("2024-01-26T09:00:00+07:00"))
                .body("awards[0].value.amount.toString()", containsString("10850000000"))
                .body("contracts[0].amendments.rationale", hasItems("Tambah volume; Kondisi tanah"))
                .body("contracts[0].implementation.transactions.id", hasItems("BAP-1"))
                .body(not(containsString("received")));
        given().get("/contracts/ocds-uji123-r-4400001")
                .then()
                .statusCode(200)
                .body(containsString("Pembangunan Jembatan, Kali Contoh"));
    }

    @Test
    void aPlanLeadsToItsTenderAndBack() {
        String plan = "/contracts/ocds-uji123-r-4400001";
        given().get(plan)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Pengadaan menurut rencana ini"),
                        containsString("<a href=\"/contracts/" + OCID + "\">Pembangunan Jembatan Sungai Uji</a>")));
        given().get("/contracts/" + OCID)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Rencana pengadaan ini"),
                        containsString("<a href=\"" + plan + "\">"),
                        containsString("<code>ocds-uji123-r-4400002</code>")));
    }

    @Test
    void nothingPrivateIsStoredForThePublic() {
        Object stored = entities.createNativeQuery(
                        "select string_agg(p.compiled::text || r.content::text, ' ') from contracting_process p"
                                + " join ocds_release r on r.process_id = p.id where p.ocid like 'ocds-uji123-%'")
                .getSingleResult();
        assertThat(String.valueOf(stored))
                .contains("Dinas Pekerjaan Umum Contoh")
                .doesNotContain("9998887776", "Rahasia", "198001012005011001", "3201010101800001", "rahasia@");
    }
}
