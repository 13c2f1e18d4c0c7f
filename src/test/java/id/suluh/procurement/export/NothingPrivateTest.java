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
import io.restassured.response.Response;
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
import java.util.stream.Stream;
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
                 "tender":{"id":"t","title":"Uji privat","description":"hubungi KONTAKMARK@contoh.example, 0812-3456-7890, NIK 3201010101800001, NIP 198001012005011001, rekening 9876501234567",
                   "procuringEntity":{"id":"b","contactPoint":{"email":"KONTAKMARK@contoh.example"},"address":{"streetAddress":"JALANMARK 1"}}},
                 "x_rekening":"9876501234567"}
                """;

    private static final List<String> TWINS = List.of(".csv", ".json", ".atom", ".xlsx");

    private final List<String> exits = new ArrayList<>();

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
        assertThat(texts(
                        "select convert_from(raw.payload, 'UTF8') from release_raw raw join ocds_release r on r.id = raw.release_id"
                                + " join contracting_process p on p.id = r.process_id"
                                + " where p.ocid like 'ocds-privat-%' and p.ocid <> 'ocds-privat-ocds'"))
                .as("not even the private copy holds columns that no map reads")
                .isNotEmpty()
                .noneMatch(copy -> Stream.of(
                                "ANEHMARK", "KETERANGANMARK", "PEMILIKMARK", "PEJABATMARK", "JALANMARK", "KINERJAMARK")
                        .anyMatch(copy::contains));
        exits(run, other, ocids);
        for (String exit : exits) {
            Response answer = given().get(exit);
            assertThat(answer.statusCode()).as(exit).isIn(exit.endsWith(".svg") ? List.of(200, 404) : List.of(200));
            String shown = Unpacked.text(answer.asByteArray());
            // The words that were searched for stand on the page that found nothing.
            clean(exit, List.of(exit.endsWith("PEJABATMARK") ? shown.replace("PEJABATMARK", "") : shown));
        }
    }

    private void exits(long run, long other, List<String> ocids) {
        add(List.of("", "/en"), List.of("/sources", "/sources/runs/" + run, "/sources/runs/" + other));
        add(List.of("/sources", "/sources/runs/" + run, "/buyers", "/search"), TWINS);
        add(
                List.of(""),
                List.of(
                        "/search?q=Uji",
                        "/search.json?q=Uji",
                        "/search.csv?q=Uji",
                        "/search.atom?q=Uji",
                        "/search?q=PEJABATMARK",
                        "/api/v1/search?q=Uji",
                        "/api/v1/contracts?q=Uji",
                        "/api/v1/suppliers?q=Toko",
                        "/suppliers?q=Toko",
                        "/buyers?q=Uji",
                        "/api/ocds/releases",
                        "/api/ocds/removals",
                        "/bulk",
                        "/sitemap.xml"));
        add(
                ids(
                        "select distinct data_source_id from import_source where run_id in (" + run + "," + other + ")",
                        "/sources/%s"),
                List.of("", ".svg"));
        for (String form : List.of(
                "/contracts/%s",
                "/en/contracts/%s",
                "/contracts/%s.json",
                "/contracts/%s.csv",
                "/contracts/%s.svg",
                "/api/ocds/records/%s",
                "/api/v1/contracts/%s")) {
            ocids.forEach(ocid -> exits.add(form.formatted(ocid)));
        }
        List<String> suppliers = ids("select code from supplier where name like 'Toko%'", "/suppliers/%s");
        add(suppliers, List.of("", ".json", ".svg", "/contracts", "/figures"));
        suppliers.forEach(each -> add(List.of(each + "/contracts", each + "/figures"), TWINS));
        add(ids("select code from supplier where name like 'Toko%'", "/api/v1/suppliers/%s"), List.of(""));
        List<String> buyers = ids("select code from buyer where name like 'Uji%' or name = 'Dinas Uji'", "/buyers/%s");
        add(buyers, List.of("", "/body"));
        // Figures are made in the background; those that are there by now are looked at.
        List<String> withFigures = buyers.stream()
                .map(each -> each + "/contracts")
                .filter(each -> given().get(each).statusCode() == 200)
                .toList();
        add(withFigures, List.of("", ".svg"));
        add(withFigures, TWINS);
        List<String> files = given().get("/bulk/datapackage.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("resources.path");
        assertThat(files)
                .contains(
                        "contracts-2026.jsonl.gz",
                        "contracts-1973.jsonl.gz",
                        "parties-2026.csv.gz",
                        "parties-2026.xlsx")
                .anyMatch(each -> each.endsWith(".zip"));
        add(List.of("/bulk/"), files);
        assertThat(suppliers).isNotEmpty();
        assertThat(buyers).isNotEmpty();
    }

    private void add(List<String> pages, List<String> endings) {
        pages.forEach(page -> endings.forEach(ending -> exits.add(page + ending)));
    }

    private List<String> ids(String query, String form) {
        return texts(query).stream().map(form::formatted).toList();
    }

    private static void clean(String exit, List<String> shown) {
        for (String text : shown) {
            String capital = text.toUpperCase(Locale.ROOT);
            assertThat(MarkedExports.MARKS.stream().filter(capital::contains))
                    .as(exit)
                    .isEmpty();
        }
    }

    private List<String> texts(String query) {
        List<?> rows = entities.createNativeQuery(query).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
