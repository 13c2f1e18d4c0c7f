package id.suluh.procurement.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.inaproc.ExportReader;
import id.suluh.procurement.inaproc.MarkedExports;
import id.suluh.procurement.inaproc.RecordKinds;
import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.OcdsImport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What exports and releases hold of persons comes out nowhere, whatever the format it came in. */
@QuarkusTest
class NothingPrivateTest {
    private static final String RELEASE = """
                {"ocid":"ocds-privat-ocds","id":"1","date":"1973-01-02T00:00:00Z","tag":["contract"],"initiationType":"tender",
                 "parties":[{"id":"p","name":"Toko Uji","roles":["supplier"],"address":{"streetAddress":"JALANMARK 1","locality":"Kota Uji"},
                   "identifier":{"scheme":"ID-NIK","id":"3201010101800001","legalName":"PEJABATMARK"},
                   "additionalIdentifiers":[{"scheme":"ID-NIP","id":"198001012005011001"},{"scheme":"ID-NPWP","id":"3201010101800001"}],
                   "contactPoint":{"name":"PEJABATMARK","email":"KONTAKMARK@contoh.example","telephone":"081234567890"},
                   "details":{"bankAccount":"9876501234567","owner":"PEMILIKMARK"}}],
                 "buyer":{"id":"b","name":"Dinas Uji","contactPoint":{"name":"PEJABATMARK"}},
                 "tender":{"id":"t","title":"Uji privat","description":"hubungi KONTAKMARK@contoh.example, NIK 3201010101800001",
                   "procuringEntity":{"id":"b","contactPoint":{"email":"KONTAKMARK@contoh.example"},"address":{"streetAddress":"JALANMARK 1"}}},
                 "x_rekening":"9876501234567"}
                """;

    @Inject
    OcdsImport ocdsImport;

    @Inject
    BulkBuild build;

    @Inject
    RemovedContracts removed;

    @Inject
    EntityManager entities;

    @AfterEach
    void clean() {
        removed.like("ocds-privat-%");
    }

    @Test
    void comesOutNowhere() throws IOException {
        Path folder = Files.createTempDirectory("privat-uji");
        MarkedExports.into(folder);
        Files.writeString(folder.resolve("rusak.json"), "[{\"kd_tender\":1,\"hps\":5},{\"nama_ppk\": PEJABATMARK}]");
        Files.writeString(folder.resolve("asing.csv"), "PEMILIKMARK,JALANMARK 1\n081234567890,9876501234567\n");
        ExportReader reader = new ExportReader(new RecordKinds(List.of()), null, "ocds-privat");
        List<String> paths = List.of(folder.toString());
        long run = ocdsImport
                .run(
                        sink -> reader.read(paths, InputStream.nullInputStream(), sink),
                        ImportOrder.command(ImportKind.INAPROC, paths),
                        refusal -> {})
                .run();
        long other = ocdsImport
                .run(List.of("-"), new ByteArrayInputStream(RELEASE.getBytes(UTF_8)), false, refusal -> {})
                .run();
        build.run();
        List<String> ocids = texts("select ocid from contracting_process where ocid like 'ocds-privat-%'");
        assertThat(ocids).hasSizeGreaterThan(15).contains("ocds-privat-ocds");

        clean(
                "stored",
                texts("select cast(r.content as text) from ocds_release r join contracting_process p"
                        + " on p.id = r.process_id where p.ocid like 'ocds-privat-%'"));
        clean(
                "compiled",
                texts(
                        "select cast(row_to_json(p) as text) from contracting_process p where ocid like 'ocds-privat-%'"));
        clean(
                "refusals",
                texts("select reason || file from import_refusal where run_id in (" + run + "," + other + ")"));
        clean("outbox", texts("select cast(row_to_json(s) as text) from supplier s where name like 'Toko%'"));
        List<String> exits = new ArrayList<>(List.of(
                "/sources",
                "/sources.json",
                "/sources/runs/" + run,
                "/sources/runs/" + run + ".csv",
                "/sources/runs/" + run + ".json",
                "/sources/runs/" + other,
                "/search?q=Uji",
                "/search.json?q=Uji",
                "/search.csv?q=Uji",
                "/search?q=PEJABATMARK",
                "/api/v1/search?q=Uji",
                "/api/v1/contracts?q=Uji",
                "/contracts.csv?q=Uji",
                "/api/ocds/releases"));
        for (String ocid : ocids) {
            for (String form : List.of(
                    "/contracts/%s",
                    "/en/contracts/%s",
                    "/contracts/%s.json",
                    "/contracts/%s.csv",
                    "/contracts/%s/history",
                    "/api/ocds/records/%s",
                    "/api/v1/contracts/%s")) {
                exits.add(form.formatted(ocid));
            }
        }
        for (String exit : exits) {
            String shown = given().get(exit).asString();
            // The words that were searched for stand on the page that found nothing.
            clean(exit, List.of(exit.endsWith("PEJABATMARK") ? shown.replace("PEJABATMARK", "") : shown));
        }
        clean("bulk", List.of(bulk("/bulk/contracts-2026.jsonl.gz"), bulk("/bulk/contracts-1973.jsonl.gz")));
    }

    private static void clean(String exit, List<String> shown) {
        for (String text : shown) {
            String capital = text.toUpperCase(Locale.ROOT);
            assertThat(MarkedExports.MARKS.stream().filter(capital::contains))
                    .as(exit)
                    .isEmpty();
        }
    }

    private static String bulk(String path) throws IOException {
        byte[] file = given().get(path).then().statusCode(200).extract().asByteArray();
        try (GZIPInputStream lines = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return new String(lines.readAllBytes(), UTF_8);
        }
    }

    private List<String> texts(String query) {
        List<?> rows = entities.createNativeQuery(query).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
