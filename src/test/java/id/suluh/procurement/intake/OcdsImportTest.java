package id.suluh.procurement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suluh.procurement.ContractRef;
import id.suluh.procurement.Contracts;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.testing.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OcdsImportTest {
    @Inject
    OcdsImport ocdsImport;

    @Inject
    Contracts contracts;

    @Inject
    EntityManager entities;

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void aSecondImportAddsNothing() throws IOException {
        String releases = release("import-twice", "1", "2026-01-01", "'title':'Satu'") + "\n"
                + release("import-twice", "2", "2026-02-01", "'title':'Dua'");
        assertThat(run(releases).json()).startsWith(counts(2, 2, 0, 0, 1));
        assertThat(run(releases.replace(",", ", ")).json()).startsWith(counts(2, 0, 2, 0, 1));
        assertThat(contracts.find("import-twice"))
                .get()
                .extracting(ContractRef::title)
                .isEqualTo("Dua");
    }

    @Test
    void anEarlierReleaseThatComesLaterTakesItsPlaceInTime() throws IOException {
        run(release("import-late", "2", "2026-02-01", "'title':'Baru'"));
        run(release("import-late", "1", "2026-01-01", "'title':'Lama','description':'Masih'"));
        assertThat(
                        value(
                                "select title || ' ' || description || ' ' || version from contracting_process where ocid = 'import-late'"))
                .isEqualTo("Baru Masih 2");
        assertThat(value("select count(*) from search_outbox where kind = 'contract' and record = 'import-late'")
                        .toString())
                .isIn("0", "1", "2");
    }

    @Test
    void whatConflictsIsRefusedAndWhatWasThereStays() throws IOException {
        run(release("import-conflict", "1", "2026-01-01", "'title':'Ada'"));
        String lines = String.join(
                "\n",
                "{'ocid':'import-conflict','id':'2','date':'2026-02-01','tender':[{'id':1}]}",
                "{'ocid':'import-nodate'}",
                "not json",
                "{'ocid':'import-range','id':'1','date':'2026','tender':{'value':{'amount':1e999999999,'currency':'IDR'}}}",
                release("import-fine", "1", "2026-01-01", "'title':'Baik'"));
        assertThat(run(lines).json()).startsWith(counts(4, 1, 0, 4, 2));
        assertThat(refusals).extracting(refusal -> refusal.origin().line()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(contracts.find("import-conflict"))
                .get()
                .extracting(ContractRef::title)
                .isEqualTo("Ada");
    }

    @Test
    void personalDataStaysInThePrivateCopy() throws IOException {
        run(
                "{'ocid':'import-private','id':'1','date':'2026-01-01','tender':{'title':'Hubungi a.b@contoh.go.id'},"
                        + "'parties':[{'id':'p','name':'Dinas Uji','roles':['buyer'],'contactPoint':{'email':'rahasia@contoh.go.id','name':'Bu Rahasia'}}]}");
        assertThat(value(
                                "select p.compiled::text || r.content::text from contracting_process p join ocds_release r on r.process_id = p.id"
                                        + " where ocid = 'import-private'")
                        .toString())
                .contains("Dinas Uji")
                .doesNotContain("contoh.go.id", "Rahasia");
        assertThat(value(
                                "select convert_from(payload, 'UTF8') from release_raw join ocds_release r on r.id = release_raw.release_id"
                                        + " join contracting_process p on p.id = r.process_id where ocid = 'import-private'")
                        .toString())
                .contains("rahasia@contoh.go.id");
    }

    @Test
    void demoContractsCanBeTakenAway() throws IOException {
        InputStream one = new ByteArrayInputStream(
                release("import-demo", "1", "2026-01-01", "'title':'Rekaan'").getBytes(StandardCharsets.UTF_8));
        ocdsImport.run(List.of("-"), one, true, refusals::add);
        assertThat(contracts.find("import-demo")).isPresent();
        assertThat(contracts.removeDemo()).isPositive();
        assertThat(contracts.find("import-demo")).isEmpty();
    }

    @Test
    void realPackagesOfManyPublishersComeIn() throws IOException {
        Path real = SharedData.path("data/ocds/real");
        assumeTrue(SharedData.isThere(real), "the real packages are not here");
        List<String> paths =
                List.of(real.toString(), real.resolveSibling("sample-data").toString());
        ImportSummary first = ocdsImport.run(paths, InputStream.nullInputStream(), false, refusals::add);
        ImportSummary second = ocdsImport.run(paths, InputStream.nullInputStream(), false, refusals::add);
        assertThat(first.read()).isGreaterThan(500);
        assertThat(first.refused()).as(refusals.toString()).isLessThan(60);
        assertThat(second.added()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.added() + first.unchanged());
    }

    private ImportSummary run(String lines) throws IOException {
        InputStream in = new ByteArrayInputStream(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return ocdsImport.run(List.of("-"), in, false, refusals::add);
    }

    private static String release(String ocid, String id, String date, String tender) {
        return ("{'ocid':'" + ocid + "','id':'" + id + "','date':'" + date + "','tag':['tender'],'tender':{'id':'t',"
                        + tender + "}}")
                .replace('\'', '"');
    }

    private Object value(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }

    private static String counts(int read, int added, int unchanged, int refused, int processes) {
        return "{\"read\":%d,\"added\":%d,\"unchanged\":%d,\"refused\":%d,\"processes\":%d,"
                .formatted(read, added, unchanged, refused, processes);
    }
}
