package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.suluh.procurement.intake.OcdsImport;
import id.suluh.search.index.SearchIndexer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplierPagesTest {
    private static final String NUMBER = "00.000.009.7-000.001";

    @Inject
    OcdsImport ocdsImport;

    @Inject
    EntityManager entities;

    @Inject
    SearchIndexer indexer;

    @BeforeEach
    void contracts() throws IOException {
        String lines = String.join(
                "\n",
                won("1", "2024", "Dinas Uji Satu", "PT Halaman <b>Uji", 300),
                won("2", "2025", "Dinas Uji Dua", "P.T. HALAMAN <b>UJI", 100),
                "{'ocid':'ocds-uji121-3','id':'1','date':'2026-01-01T00:00:00Z','tag':['tender'],'buyer':{'id':'b','name':'Dinas Uji Satu'},"
                        + "'parties':[{'id':'s','name':'PT Halaman <b>Uji','roles':['tenderer'],'identifier':{'scheme':'ID-NPWP','id':'"
                        + NUMBER
                        + "'}},{'id':'p','name':'Tuan Uji','roles':['tenderer'],'identifier':{'scheme':'XX-CC','id':'12345678'}}],"
                        + "'tender':{'id':'t','title':'Seleksi Uji','procurementMethod':'open'}}");
        List<String> refusals = new ArrayList<>();
        ocdsImport.run(
                List.of("-"),
                new ByteArrayInputStream(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                false,
                refusal -> refusals.add(refusal.toString()));
        assertThat(refusals).isEmpty();
    }

    private static String won(String number, String year, String buyer, String name, int amount) {
        return ("{'ocid':'ocds-uji121-%s','id':'1','date':'%s-03-01T00:00:00Z','tag':['award'],'buyer':{'id':'b','name':'%s'},"
                        + "'parties':[{'id':'s','name':'%s','roles':['supplier'],'identifier':{'scheme':'ID-NPWP','id':'%s'}}],"
                        + "'tender':{'id':'t','title':'Jembatan %s','procurementMethod':'open','numberOfTenderers':%s},"
                        + "'awards':[{'id':'a','status':'active','date':'%s-03-01T00:00:00Z','suppliers':[{'id':'s','name':'%s'}],"
                        + "'value':{'amount':%d,'currency':'IDR'}}]}")
                .formatted(number, year, buyer, name, NUMBER, number, number, year, name, amount);
    }

    @Test
    void thePageTellsFiguresInBothLanguages() {
        String path = "/suppliers/" + code("ocds-uji121-1");
        given().get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("PT Halaman &lt;b&gt;Uji"),
                        not(containsString("<b>Uji")),
                        containsString("0000000097000001"),
                        containsString("memenangkan 2 pengadaan dan ikut 1 lainnya"),
                        // Shares of 75 and 25 per cent: 75² + 25² = 5,625 + 625.
                        containsString("(HHI) 6.250"),
                        containsString("50\u00a0%: 1 dari 2 tender"),
                        containsString("/contracts/ocds-uji121-3")));
        given().get("/en" + path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("won 2 purchases and took part in 1 more"),
                        containsString("(HHI) 6,250"),
                        containsString("P.T. HALAMAN &lt;b&gt;UJI")));
        given().get(path + ".json")
                .then()
                .statusCode(200)
                .body("won", equalTo(2))
                .body("took", equalTo(3))
                .body("figures.buyers.hhi", equalTo(6250))
                .body("figures.years", hasSize(2));
        given().get("/api" + path.replace("/suppliers", "/v1/suppliers"))
                .then()
                .statusCode(200)
                .body("url", endsWith(path));
    }

    @Test
    void numbersThatMayBeAPersonsAreMasked() {
        given().get("/suppliers/" + codeOf("Tuan Uji"))
                .then()
                .statusCode(200)
                .body(allOf(containsString("•••78"), not(containsString("12345678")), containsString("disamarkan")));
    }

    @Test
    void theContractPageLeadsToThem() {
        given().get("/contracts/ocds-uji121-1")
                .then()
                .body(containsString("href=\"/suppliers/" + code("ocds-uji121-1") + "\""));
    }

    @Test
    void theListHasACursor() {
        given().get("/api/v1/suppliers")
                .then()
                .statusCode(200)
                .body("total", greaterThan(1))
                .body("items.type", everyItem(equalTo("supplier")));
        given().get("/api/v1/suppliers?cursor=zzz")
                .then()
                .body("items", hasSize(0))
                .body("next", equalTo(null));
    }

    @Test
    void theSearchFindsThemByNameAndNumberAndTheirContractsByThem() {
        String code = code("ocds-uji121-1");
        indexer.drain();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> given().get(
                        "/api/v1/search?type=supplier&q=halaman uji")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(code))
                .body("items.type", everyItem(equalTo("supplier"))));
        given().get("/api/v1/search?type=supplier&q=0000000097000001").then().body("items.id", hasItem(code));
        given().get("/api/v1/search?q=12345678&type=supplier").then().body("items", hasSize(0));
        given().get("/api/v1/search?type=contract&supplier=" + code)
                .then()
                .body("items.id", containsInAnyOrder("ocds-uji121-1", "ocds-uji121-2"));
        given().get("/suppliers").then().statusCode(200);
    }

    @Test
    void whatIsNotThereOrWasTakenAwaySaysSo() {
        given().get("/suppliers/adakah").then().statusCode(404);
        String code = codeOf("Tuan Uji");
        run(
                "update supplier set visibility = 'removed', removal_reason = 'atas permintaan uji', version = version + 1 where code = '"
                        + code + "'");
        try {
            given().get("/suppliers/" + code).then().statusCode(410).body(containsString("atas permintaan uji"));
            given().get("/contracts/ocds-uji121-3").then().body(not(containsString("/suppliers/" + code)));
        } finally {
            run("update supplier set visibility = 'public', version = version + 1 where code = '" + code + "'");
        }
    }

    private String code(String ocid) {
        return (String) entities.createNativeQuery("select s.code from process_supplier ps join contracting_process p"
                        + " on p.id = ps.process_id join supplier s on s.id = ps.supplier_id where p.ocid = :ocid")
                .setParameter("ocid", ocid)
                .getSingleResult();
    }

    private String codeOf(String name) {
        return (String) entities.createNativeQuery("select code from supplier where name = :name")
                .setParameter("name", name)
                .getSingleResult();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
