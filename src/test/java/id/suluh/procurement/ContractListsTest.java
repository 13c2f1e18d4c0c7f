package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process with more of everything than a page can bear, of a buyer elsewhere. */
@QuarkusTest
class ContractListsTest {
    private static final String PATH = "/contracts/ocds-uji-banyak";

    @Inject
    OcdsImport ocdsImport;

    @BeforeEach
    void aLargeProcessIsThere() throws IOException {
        String first = "{'ocid':'ocds-uji-banyak','id':'0','date':'2025-01-01T00:00:00Z','tag':['tender'],"
                + "'buyer':{'id':'b','name':'Uji Elsewhere Council','identifier':{'scheme':'AU-ABN','id':'7'}},'tender':{'id':'t',"
                + "'title':'Uji banyak','description':'<p>Satu</p><p>Dua</p>','status':'complete','value':{'amount':5,'currency':'AUD'},"
                + "'documents':[" + each(300, "{'id':'d%1$d','title':'Berkas %1$d','format':'application/pdf'}") + "]},"
                + "'bids':{'details':["
                + each(120, "{'id':'%1$d','tenderers':[{'id':'x%1$d','name':'Penawar uji %1$d'}]}")
                + "]},'contracts':[{'id':'c','status':'active','dateSigned':'2025-02-01T00:00:00Z','implementation':{'transactions':["
                + each(200, "{'id':'p%1$d','date':'2025-03-01T00:00:00Z','value':{'amount':%1$d,'currency':'AUD'}}")
                + "]}}]}";
        String later = IntStream.rangeClosed(1, 80)
                .mapToObj(each ->
                        "{'ocid':'ocds-uji-banyak','id':'" + each + "','date':'2025-04-01T00:00:" + two(each % 60)
                                + "Z','tag':['tenderUpdate'],'tender':{'id':'t','title':'Uji banyak " + each + "'}}")
                .collect(Collectors.joining("\n"));
        List<Refusal> refusals = new ArrayList<>();
        byte[] lines = (first + "\n" + later).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ocdsImport.run(List.of("-"), new ByteArrayInputStream(lines), false, refusals::add);
        assertThat(refusals).isEmpty();
    }

    @Test
    void longListsStandThereInPartWithALinkToAll() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("30 dari 120 tampil di sini"),
                        containsString("href=\"" + PATH + "?all=bidders#peserta\""),
                        containsString("40 dari 300 tampil di sini"),
                        containsString("href=\"" + PATH + "?all=papers#berkas\""),
                        containsString("href=\"" + PATH + "?all=events#garis\""),
                        containsString("href=\"" + PATH + "?all=changes#perubahan\""),
                        containsString("href=\"" + PATH + "?all=releases#sumber\""),
                        not(containsString("Berkas 41<"))));
        given().get("/en" + PATH + "?all=papers")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Berkas 300"),
                        not(containsString("all=papers#berkas")),
                        containsString("30 of 120 are shown here"),
                        containsString("href=\"/en" + PATH + "?all=bidders#peserta\"")));
        given().get(PATH + "?all=bidders&all=nothing").then().body(containsString("Penawar uji 120"));
        given().get(PATH + ".csv").then().body(allOf(containsString("Penawar uji 120"), containsString("Berkas 300")));
    }

    @Test
    void indonesianLawIsNotHeldAgainstABuyerElsewhere() {
        given().get(PATH)
                .then()
                .body(allOf(
                        containsString("pembeli ini berada di Australia"),
                        containsString("sudah berkontrak, tetapi data tidak menyatakan"),
                        containsString("<p>Satu Dua</p>"),
                        not(containsString("(RUP) tidak diumumkan")),
                        not(containsString("Minta dokumen ini")),
                        not(containsString("/requests/new?process="))));
    }

    @Test
    void machinesReadWhatThePageIsAbout() throws Exception {
        String evil =
                "{\"ocid\":\"ocds-uji-mesin\",\"id\":\"1\",\"date\":\"2026-01-05T00:00:00Z\",\"tag\":[\"tender\"],"
                        + "\"buyer\":{\"name\":\"Dinas Uji Mesin\"},\"tender\":{\"id\":\"t\",\"title\":\"</script><script>alert(1)</script>\"}}";
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(evil.getBytes(StandardCharsets.UTF_8)), false, refused -> {});
        String page = given().get("/en/contracts/ocds-uji-mesin").asString();
        assertThat(page).doesNotContain("<script>alert");
        JsonNode data = new ObjectMapper()
                .readTree(Jsoup.parse(page)
                        .select("script[type=application/ld+json]")
                        .html());
        assertThat(data.at("/@type").asText()).isEqualTo("Dataset");
        assertThat(data.at("/name").asText()).isEqualTo("</script><script>alert(1)</script>");
        assertThat(data.at("/identifier/value").asText()).isEqualTo("ocds-uji-mesin");
        assertThat(data.at("/url").asText()).endsWith("/en/contracts/ocds-uji-mesin");
        assertThat(data.at("/about/0/name").asText()).isEqualTo("Dinas Uji Mesin");
        assertThat(data.at("/distribution")).hasSize(3);
    }

    private static String each(int many, String item) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> String.format(item, number))
                .collect(Collectors.joining(","));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
