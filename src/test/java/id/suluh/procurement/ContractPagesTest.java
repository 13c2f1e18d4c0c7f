package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import id.suluh.search.SearchQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractPagesTest {
    private static final String OCID = "ocds-uji/2026 satu";
    private static final String PATH = "/contracts/ocds-uji%2F2026%20satu";
    private static final String RELEASES = """
            {'ocid':'ocds-uji/2026 satu','id':'1','date':'2026-01-05T00:00:00Z','tag':['planning','tender'],'buyer':{'id':'b','name':'Dinas Uji Jembatan'},
             'parties':[{'id':'b','name':'Dinas Uji Jembatan','roles':['buyer'],'contactPoint':{'name':'Ibu Tersembunyi','email':'sembunyi@uji.go.id'}}],
             'planning':{'budget':{'amount':{'amount':12400000000,'currency':'IDR'}}},
             'tender':{'id':'t1','title':'Jembatan <b>Uji</b>','status':'complete','procurementMethod':'open','procurementMethodDetails':'Tender',
              'value':{'amount':12150000000,'currency':'IDR'},'tenderPeriod':{'startDate':'2026-03-02T00:00:00Z','endDate':'2026-03-31T00:00:00Z'},
              'documents':[{'id':'d1','title':'Spesifikasi','url':'https://contoh.example/a.pdf','format':'application/pdf'},{'id':'d2','title':'Jahat','url':'javascript:alert(1)'}]}}
            {'ocid':'ocds-uji/2026 satu','id':'2','date':'2026-05-06T00:00:00Z','tag':['award','contract'],'buyer':{'id':'b','name':'Dinas Uji Jembatan'},
             'bids':{'details':[{'id':'1','status':'valid','tenderers':[{'id':'s','name':'PT Uji Beton'}],'value':{'amount':11874300000,'currency':'IDR'}},
              {'id':'2','status':'disqualified','tenderers':[{'id':'x','name':'CV Kalah'}],'value':{'amount':11990500000,'currency':'IDR'}}]},
             'awards':[{'id':'a','status':'active','date':'2026-04-20T00:00:00Z','suppliers':[{'id':'s','name':'PT Uji Beton'}],'value':{'amount':11870000000,'currency':'IDR'}}],
             'contracts':[{'id':'c','awardID':'a','status':'active','dateSigned':'2026-05-06T00:00:00Z','value':{'amount':11850000000,'currency':'IDR'},
              'period':{'startDate':'2026-05-11T00:00:00Z','endDate':'2099-12-06T00:00:00Z'},
              'implementation':{'transactions':[{'id':'p','date':'2026-11-13T00:00:00Z','value':{'amount':7394400000,'currency':'IDR'}}]}}]}
            """;

    @Inject
    OcdsImport ocdsImport;

    @Inject
    ContractSearchSource source;

    @Inject
    EntityManager entities;

    @Inject
    SearchOutbox outbox;

    private final List<Refusal> refusals = new ArrayList<>();

    @BeforeEach
    void contractIsThere() throws IOException {
        String lines = RELEASES.replace('\'', '"').replaceAll("\n +", " ");
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, refusals::add);
        assertThat(refusals).isEmpty();
    }

    @Test
    void thePageTellsTheContractInOneSentenceAndInFigures() {
        given().urlEncodingEnabled(false)
                .get(PATH)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Jembatan &lt;b&gt;Uji&lt;/b&gt;"),
                        containsString("<b>Dinas Uji Jembatan</b> menunjuk <b><a href=\"/suppliers/"),
                        containsString(">PT Uji Beton</a></b> senilai"),
                        containsString("11.850.000.000"),
                        containsString("Rp\u00a011,9\u00a0miliar"),
                        containsString("datetime=\"2099-12-06\""),
                        containsString("Tahap 5 dari 5"),
                        containsString("97,7\u00a0%"),
                        containsString("Gugur"),
                        containsString("4.455.600.000"),
                        containsString("https://contoh.example/a.pdf"),
                        containsString("/requests/new?process=ocds-uji%2F2026+satu")))
                .body(not(containsString("javascript:")))
                .body(not(containsString("Tersembunyi")))
                .body(not(containsString("sembunyi@")));
    }

    @Test
    void theEnglishPageIsEnglish() {
        given().urlEncodingEnabled(false)
                .get("/en" + PATH)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("has chosen"), containsString("Stage 5 of 5"), not(containsString("Tahap"))));
    }

    @Test
    void thePageTellsWhatChangedAndWhyAndWhatWasNeverTold() throws IOException {
        String lines =
                ("{'ocid':'ocds-uji-ubah','id':'1','date':'2026-05-06T00:00:00Z','tag':['contract'],'tender':{'id':'t',"
                                + "'title':'Uji ubah','procurementMethod':'open'},'contracts':[{'id':'c','title':'Pekerjaan uji','status':'active',"
                                + "'value':{'amount':11850000000,'currency':'IDR'}}]}\n"
                                + "{'ocid':'ocds-uji-ubah','id':'2','date':'2026-10-09T00:00:00Z','tag':['contractAmendment'],'contracts':"
                                + "[{'id':'c','value':{'amount':12324000000,'currency':'IDR'},'amendments':[{'id':'a','rationale':'Tanah <i>lunak</i>'}]}],"
                                + "'tender':{'id':'t','hasEnquiries':true}}\n"
                                + "{'ocid':'ocds-uji-ubah','id':'3','date':'2026-10-10T00:00:00Z','tag':['tenderUpdate'],'tender':{'hasEnquiries':false}}")
                        .replace('\'', '"');
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, refusals::add);
        given().get("/contracts/ocds-uji-ubah")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 perubahan dalam 3 rilis"),
                        containsString("Nilai kontrak"),
                        containsString("Rp\u00a011.850.000.000"),
                        containsString("(+4\u00a0%)"),
                        containsString("adendum 1: Tanah &lt;i&gt;lunak&lt;/i&gt;"),
                        containsString("tender/hasEnquiries"),
                        containsString("Batas pemasukan penawaran tidak diumumkan"),
                        containsString("perubahan kontrak")));
        given().get("/en/contracts/ocds-uji-ubah")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 changes in 3 releases"),
                        containsString("Contract value"),
                        containsString("(+4%)"),
                        containsString("No closing date for bids was published"),
                        containsString("amendment of the contract"),
                        not(containsString("contractAmendment"))));
    }

    @Test
    void theTableHasARowForEachFactAndNoFormula() throws IOException {
        String line =
                "{'ocid':'ocds-uji-tabel','id':'r1','date':'2026-05-06T00:00:00Z','tag':['contract'],'tender':{'id':'t','title':'=1+1',"
                        .concat(
                                "'procurementMethod':'direct'},'contracts':[{'id':'c','dateSigned':'2026-05-06','value':{'amount':5000000,'currency':'IDR'}}]}")
                        .replace('\'', '"');
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), false, refusals::add);
        String table = given().get("/contracts/ocds-uji-tabel.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("ocds-uji-tabel.csv"))
                .extract()
                .asString();
        assertThat(table)
                .startsWith("\uFEFFsection,field,value,currency,date,release")
                .contains("process,title,'=1+1,,,")
                .contains("money,contract,5000000,IDR,2026-05-06,")
                .contains("missing,noPlan,,,,")
                .containsPattern("release,sha256,[0-9a-f]{64},,2026-05-06,r1");
        given().get("/contracts/tidak-ada.csv").then().statusCode(404);
    }

    @Test
    void processesThatNameEachOtherAreLinkedBothWays() throws IOException {
        String lines =
                ("{'ocid':'ocds-uji-rup','id':'1','date':'2026-01-01T00:00:00Z','tag':['planning'],'title':'Rencana uji terkait',"
                                + "'planning':{'rationale':'x'}}\n"
                                + "{'ocid':'ocds-uji-ulang','id':'1','date':'2026-02-01T00:00:00Z','tag':['tender'],'tender':{'id':'t','title':'Pemilihan ulang'},"
                                + "'relatedProcesses':[{'id':'1','relationship':['planning'],'scheme':'ocid','identifier':'ocds-uji-rup'},"
                                + "{'id':'2','relationship':['unsuccessfulProcess'],'title':'Pemilihan pertama','scheme':'ocid','identifier':'ocds-uji-hilang'}]}")
                        .replace('\'', '"');
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, refusals::add);
        given().get("/contracts/ocds-uji-ulang")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Rencana pengadaan ini"),
                        containsString("<a href=\"/contracts/ocds-uji-rup\">Rencana uji terkait</a>"),
                        containsString("Pemilihan sebelumnya, yang gagal"),
                        containsString("<code>ocds-uji-hilang</code> <span class=\"mute\">tidak ada di Suluh")));
        given().get("/en/contracts/ocds-uji-rup")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Purchase under this plan"),
                        containsString("<a href=\"/en/contracts/ocds-uji-ulang\">Pemilihan ulang</a>")));
    }

    @Test
    void theDataIsThePublicCompiledRelease() {
        given().urlEncodingEnabled(false)
                .get(PATH + ".json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("ocid", equalTo(OCID))
                .body("tag", equalTo(List.of("compiled")))
                .body(not(containsString("contactPoint")));
    }

    @Test
    void whatIsNotThereAndWhatWasTakenAwayAreSaidApart() {
        given().get("/contracts/tidak-ada").then().statusCode(404);
        hide("removed");
        given().urlEncodingEnabled(false).get(PATH).then().statusCode(410).body(containsString("Atas putusan"));
        given().urlEncodingEnabled(false).get(PATH + ".json").then().statusCode(410);
        hide("private");
        given().urlEncodingEnabled(false).get(PATH).then().statusCode(404);
        hide("public");
    }

    @Test
    void theApiListsContractsWithTheirData() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/contracts/ocds-uji%2F2026%20satu")
                .then()
                .statusCode(200)
                .body("id", equalTo(OCID))
                .body("suppliers", equalTo(List.of("PT Uji Beton")))
                .body("data", endsWith(PATH + ".json"));
        given().get("/api/v1/contracts")
                .then()
                .statusCode(200)
                .body("items.type", everyItem(equalTo("contract")))
                .body("total", greaterThan(0));
        given().get("/api/v1/contracts/tidak-ada").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theListIsASearch() {
        given().redirects()
                .follow(false)
                .get("/contracts")
                .then()
                .statusCode(303)
                .header("Location", containsString("/search?type=contract"));
    }

    @Test
    @ActivateRequestContext
    void theSearchIsToldWhatMayBeFound() {
        IndexDocument document = source.load(List.of(OCID)).get(0);
        assertThat(document.toString())
                .contains("PT Uji Beton", "t1", "open")
                .doesNotContain("Tersembunyi", "sembunyi");
        Hit hit = source.visible(List.of(OCID)).get(0);
        assertThat(hit.parties()).isEqualTo("Dinas Uji Jembatan → PT Uji Beton");
        SearchQuery query = SearchQuery.of("jembatan");
        assertThat(source.fallback(query, 50)).extracting(Hit::id).contains(OCID);
        assertThat(source.label(Facet.METHOD, "open")).isEqualTo("Terbuka");
        hide("private");
        assertThat(source.visible(List.of(OCID))).isEmpty();
        assertThat(source.load(List.of(OCID)).get(0).visible()).isFalse();
        hide("public");
    }

    private void hide(String visibility) {
        QuarkusTransaction.requiringNew().run(() -> {
            Object version = entities.createNativeQuery(
                            "update contracting_process set visibility = :visibility,"
                                    + " removal_reason = 'Atas putusan', version = version + 1 where ocid = :ocid returning version")
                    .setParameter("visibility", visibility)
                    .setParameter("ocid", OCID)
                    .getSingleResult();
            outbox.changed(Kind.CONTRACT, OCID, ((Number) version).longValue());
        });
    }
}
