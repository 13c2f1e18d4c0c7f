package id.suluh.search.find;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.seed.WholeWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list has its twins, with the same query and the same rows. */
@QuarkusTest
class ListTwinsTest {
    @Inject
    WholeWorld world;

    @BeforeEach
    void theWorldIsThere() throws Exception {
        world.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search?type=contract", "/bodies?kind=komisi_informasi", "/disputes", "/en/search?q=laporan"})
    void theTwinsOfAListHaveItsRows(String list) throws IOException {
        int total =
                given().get(twin(list, "json")).then().statusCode(200).extract().path("total");
        List<String> urls = given().get(twin(list, "json")).path("items.url");
        assertThat(urls).hasSize(total).doesNotHaveDuplicates();
        assertThat(csv(twin(list, "csv")))
                .extracting(row -> row.getField("url"))
                .isEqualTo(urls);
        Response file = given().get(twin(list, "xlsx"));
        file.then().statusCode(200).header("Content-Disposition", containsString(".xlsx"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(total + 1);
        }
        given().get(twin(list, "atom"))
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .body("feed.entry.size()", equalTo(Math.min(total, 50)))
                .body("feed.entry.updated", everyItem(startsWith("2")));
        String page = given().get(list).then().statusCode(200).extract().asString();
        for (String format : List.of("csv", "xlsx", "json", "atom")) {
            assertThat(page).contains("href=\"" + twin(list, format).replace("&", "&amp;") + "\"");
        }
        assertThat(page).contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
    }

    @Test
    void filtersOfTheListHoldForItsTwins() {
        given().get("/search.json?type=contract")
                .then()
                .body("total", greaterThan(0))
                .body("items.type", everyItem(equalTo("contract")));
        given().get("/bodies.json?q=tidakadabadanyangbernamabegini").then().body("total", equalTo(0));
        given().get("/disputes.csv?stage=bukan-tahap").then().statusCode(404);
        given().get("/search.pdf").then().statusCode(404);
    }

    @Test
    void aFeedNamesItselfAndItsPageInTheLanguageOfTheVisitor() {
        Response feed = given().get("/en/search.atom?type=ruling");
        assertThat(feed.xmlPath().getString("feed.id")).endsWith("/en/search.atom?type=ruling");
        assertThat(feed.xmlPath().getString("feed.link.find { it.@rel == 'alternate' }.@href"))
                .endsWith("/en/search?type=ruling");
        assertThat(feed.asString()).contains("xml:lang=\"en\"");
    }

    private static String twin(String list, String format) {
        return list.replaceFirst("(\\?|$)", "." + format + "$1");
    }

    private static List<NamedCsvRecord> csv(String address) throws IOException {
        Response answer = given().get(address);
        answer.then().statusCode(200).contentType(containsString("text/csv"));
        String text = answer.asString();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new StringReader(text.replace("\uFEFF", "")))) {
            return rows.stream().toList();
        }
    }
}
