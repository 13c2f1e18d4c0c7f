package id.suluh.procurement.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.suluh.body.BodyRef;
import id.suluh.procurement.BuyingWorld;
import id.suluh.procurement.RemovedContracts;
import id.suluh.procurement.flag.result.FlagRuns;
import id.suluh.search.index.SearchIndexer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure leads to the list of what it counts, and the list is as long as the figure says. */
@QuarkusTest
class FigureListsTest {
    private static final String RELEASE = """
            {'ocid':'ocds-daftar-%1$s','id':'%1$s','tag':['award'],'buyer':{'name':'Badan Daftar Uji'},%2$s,\
            'parties':[{'id':'A','name':'PT Daftar Satu','roles':['supplier']},{'id':'B','name':'PT Daftar Dua','roles':['supplier']}]}""";

    @Inject
    BuyingWorld world;

    @Inject
    Profiles profiles;

    @Inject
    RemovedContracts removed;

    @Inject
    FlagRuns flags;

    @Inject
    SearchIndexer indexer;

    @Inject
    EntityManager entities;

    private BodyRef body;
    private String buyer;

    @BeforeEach
    void aBodyThatBought() throws IOException {
        body = world.body("Badan Daftar Uji");
        world.tells(
                List.of(
                        release(
                                "1",
                                "'date':'2023-01-01T00:00:00Z'",
                                budget(90),
                                tender("open", 1, 80),
                                award("A", 70, "IDR")),
                        release(
                                "2",
                                "'date':'2023-01-01T00:00:00Z'",
                                budget(50),
                                tender("open", 3, 40),
                                award("B", 30, "USD")),
                        release(
                                "3",
                                "'date':'2024-01-01T00:00:00Z'",
                                budget(20),
                                tender("direct", 1, 20),
                                award("A", 10, "IDR")),
                        release(
                                "4",
                                "'date':'2024-01-05T00:00:00Z'",
                                "'tender':{'id':'t','title':'Tanpa metode'}",
                                award("B", 5, "IDR")),
                        release(
                                "5",
                                "'date':'2024-02-01T00:00:00Z'",
                                budget(9),
                                tender("selective", 2, 9),
                                "'awards':[{'id':'a','date':'2024-02-01T00:00:00Z','status':'active','value':{'amount':8,'currency':'IDR'},"
                                        + "'suppliers':[{'id':'A','name':'PT Daftar Satu'},{'id':'B','name':'PT Daftar Dua'}]}]"),
                        release(
                                "6",
                                "'date':'2024-03-01T00:00:00Z'",
                                "'language':'id'",
                                "'tender':{'id':'t'}",
                                "'awards':[{'id':'a','date':'2024-03-01T00:00:00Z','status':'active','suppliers':[{'id':'A','name':'PT Daftar Satu'}]}]")));
        await().atMost(Duration.ofSeconds(60)).until(() -> total("/search?type=contract&body=" + body.slug()) == 6);
        buyer = (String) entities.createNativeQuery("select code from buyer where name = 'Badan Daftar Uji'")
                .getSingleResult();
        await().atMost(Duration.ofSeconds(60)).until(() -> computed(body.path()) && computed("/buyers/" + buyer));
    }

    @AfterEach
    void clean() {
        removed.like("ocds-daftar-%");
    }

    @Test
    void theListsOfABodyAreAsLongAsItsFigures() {
        List<String> kinds = check(body.path() + "/contracts.json");
        assertThat(kinds)
                .contains(
                        "all",
                        "agreed",
                        "year",
                        "method",
                        "supplier",
                        "PLANNED_ESTIMATED",
                        "bidders_known",
                        "single_bid",
                        "joint");
        String page = given().get(body.path() + "/contracts").asString();
        assertThat(page)
                .contains("method=none&amp;figure=currency.IDR", "figure=planned-estimated.IDR", "figure=single-bid");
        String list = given().get("/en/search?type=contract&body=" + body.slug() + "&method=none&figure=agreed.IDR")
                .asString();
        assertThat(list).contains("Agreed amount known (IDR)", "Method: none given");
    }

    /** Flags of a supplier are counted as of the last run. */
    private void flagged() {
        assertThat(flags.run()).isPresent();
        indexer.drain();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> total("/search?type=contract&flag=R018&body=" + body.slug()) == 1);
    }

    @Test
    void flagsAreCountedWithTheListsThatHaveThem() {
        flagged();
        assertThat(check(body.path() + "/contracts.json")).contains("flagged");
        assertThat(given().get("/en" + body.path() + "/contracts").asString())
                .contains("not an accusation", "flag=R018\">1</a>");
        assertThat(check("/buyers/" + buyer + "/contracts.json")).contains("flagged");
        String supplier = path(given().get("/contracts/ocds-daftar-1").asString(), "/suppliers/");
        assertThat(check(supplier + "/figures.json")).contains("flagged");
        assertThat(given().get(supplier).asString()).contains("bukan tuduhan", "flag=R018\">1</a>");
    }

    @Test
    void theListsOfABuyerAndOfASupplierAreAsLongAsTheirFigures() {
        flagged();
        String contract = given().get("/contracts/ocds-daftar-1").asString();
        String supplier = path(contract, "/suppliers/");
        assertThat(check("/buyers/" + buyer + "/contracts.json")).contains("all", "year", "single_bid");
        assertThat(given().get("/buyers/" + buyer + "/contracts.csv").asString())
                .contains("single_bid");
        assertThat(check(supplier + "/figures.json")).contains("won", "year", "buyer", "single_bid");
        String other = (String) entities.createNativeQuery("select code from supplier where name = 'PT Daftar Dua'")
                .getSingleResult();
        assertThat(given().get("/en/suppliers/" + other).asString())
                .as("none of several known is no unknown")
                .contains("0%: 0 of 2 tenders")
                .doesNotContain("Not computable");
        JsonPath contracts = given().get(supplier + "/contracts.json").jsonPath();
        assertThat(contracts.getLong("total")).isEqualTo(6);
        assertThat(contracts.getList("items.won"))
                .filteredOn(won -> won.equals(true))
                .hasSize(4);
        given().get(supplier + "/contracts.atom").then().statusCode(200);
        given().get(supplier + "/figures.xlsx").then().statusCode(200);
        given().redirects().follow(false).get(supplier + "/contracts").then().statusCode(303);
    }

    @Test
    void aBuyingUnitIsFoundByPartOfItsName() {
        given().get("/buyers?q=daftar uji")
                .then()
                .statusCode(200)
                .body(containsString("/buyers/" + buyer), containsString("1 satuan"));
        given().get("/en/buyers?q=daftar uji&alone=1").then().body(containsString("No unit is called so"));
        given().get("/buyers.json?q=daftar uji")
                .then()
                .body("items.processes", equalTo(List.of(6)), "items.body", equalTo(List.of("Badan Daftar Uji")));
        given().get("/buyers?q=100%25").then().body(containsString("0 satuan"));
    }

    /** Compares each row that counts with the list it leads to; answers what kinds of rows there were. */
    private static List<String> check(String twin) {
        JsonPath figures = given().get(twin).jsonPath();
        for (Map<String, Object> row : figures.<Map<String, Object>>getList("items")) {
            if (row.get("processes") != null) {
                assertThat(total((String) row.get("url")))
                        .as("%s", row)
                        .isEqualTo(((Number) row.get("processes")).longValue());
            }
        }
        return figures.getList("items.figure");
    }

    private boolean computed(String home) {
        profiles.computeDue();
        Response figures = given().get(home + "/contracts.json");
        return figures.statusCode() == 200 && figures.jsonPath().getInt("items[0].processes") == 6;
    }

    private static long total(String list) {
        String query = list.substring(list.indexOf("/search") + "/search".length());
        return given().urlEncodingEnabled(false)
                .get("/search.json" + query)
                .jsonPath()
                .getLong("total");
    }

    private static String path(String page, String start) {
        int at = page.indexOf("href=\"" + start);
        assertThat(at).isPositive();
        return page.substring(at + 6, page.indexOf('"', at + 6));
    }

    private static String release(String number, String... parts) {
        return RELEASE.formatted(number, String.join(",", parts));
    }

    private static String budget(int amount) {
        return "'planning':{'budget':{'amount':{'amount':%d,'currency':'IDR'}}}".formatted(amount);
    }

    private static String tender(String method, int bidders, int estimate) {
        return "'tender':{'id':'t','title':'Daftar','procurementMethod':'%s','numberOfTenderers':%d,'value':{'amount':%d,'currency':'IDR'}}"
                .formatted(method, bidders, estimate);
    }

    private static String award(String supplier, int amount, String currency) {
        return "'awards':[{'id':'a','status':'active','value':{'amount':%d,'currency':'%s'},'suppliers':[{'id':'%s','name':'PT Daftar %s'}]}]"
                .formatted(amount, currency, supplier, supplier.equals("A") ? "Satu" : "Dua");
    }
}
