package id.suluh.procurement.source;

import static id.suluh.procurement.source.ImportedText.release;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A run one can open, and the source it came from. */
@QuarkusTest
class SourcePagesTest {
    @Inject
    ImportedText imported;

    @Test
    void aRunTellsWhatItAddedAndWhatItRefused() throws IOException {
        imported.run(
                "lelang-uji-2026.jsonl",
                release("ocds-sumber-1", "1", "'title':'Jalan dari sumber'")
                        + "\n{'ocid':'x', Budi\n{'tanpa':'ocid'}\n");
        String path = "/sources/runs/" + imported.last();
        given().get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("lelang-uji-2026.jsonl"),
                        containsString("import ocds lelang-uji-2026.jsonl"),
                        containsString("Jalan dari sumber"),
                        containsString("/contracts/ocds-sumber-1"),
                        containsString("neither a package nor a release: there is no ocid"),
                        containsString("Selesai"),
                        not(containsString("impor-uji")),
                        not(containsString("Budi"))));
        given().get("/en" + path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("What was refused"), containsString("Done")));
        given().get(path + ".csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(startsWith("\ufeffnumber,file,line,reason,explanation"))
                .body(allOf(containsString("lelang-uji-2026.jsonl,2,"), containsString("lelang-uji-2026.jsonl,3,")));
    }

    @Test
    void sourcesAndRefusalsHaveTwins() throws IOException {
        imported.run("kembar-uji.jsonl", "{'tanpa':'ocid'}\n");
        String refusals = "/sources/runs/" + imported.last();
        given().get("/sources.csv").then().statusCode(200).body(containsString("kembar uji"));
        given().get("/en/sources.json").then().statusCode(200).body(containsString("/en/sources/"));
        given().get("/sources.xlsx").then().statusCode(200);
        given().get("/sources.atom").then().statusCode(200).body(containsString("kembar uji"));
        for (String format : new String[] {".csv", ".json", ".atom"}) {
            given().get(refusals + format)
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("kembar-uji.jsonl"), containsString("there is no ocid")));
        }
        given().get(refusals + ".xlsx").then().statusCode(200);
        given().get(refusals).then().body(containsString(refusals + ".xlsx"));
    }

    @Test
    void aPublisherIsASourceAndSoIsAFamilyOfFiles() throws IOException {
        imported.run(
                "paket.json",
                "{'version':'1.1','releases':[" + release("ocds-sumber-2", "1", "'title':'Dua'")
                        + "],'publisher':{'name':'Penerbit Uji Sumber'}}");
        imported.run("keluarga-uji-01.jsonl", release("ocds-sumber-3", "1", "'title':'Tiga'") + "\n");
        imported.run("keluarga-uji-02.jsonl", release("ocds-sumber-3", "1", "'title':'Tiga'") + "\n");
        String page = given().get("/sources")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Penerbit Uji Sumber"), containsString("keluarga uji")))
                .extract()
                .asString();
        given().get("/en/sources").then().statusCode(200).body(containsString("Data sources"));
        String source = page.replaceFirst("(?s).*href=\"(/sources/[0-9]+)\">keluarga uji<.*", "$1");
        given().get(source)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("keluarga uji"),
                        containsString("/sources/runs/" + imported.last()),
                        containsString("/sources/runs/" + (imported.last() - 1))));
        given().get("/en" + source).then().statusCode(200).body(containsString("by the names of its files"));
    }

    @Test
    void sourcesAreACatalogueOfDataSetsForSearchEngines() throws IOException {
        String name = "Dinas </script><b>Uji & \\\"Coba\\\" <!-- Penerbit";
        imported.run(
                "katalog.json",
                "{'version':'1.1','releases':[" + release("ocds-sumber-4", "1", "'title':'Empat'")
                        + "],'publisher':{'name':'" + name + "'}}");
        String shown = name.replace("\\", "");
        JsonPath catalogue = linkedData("/sources");
        assertThat(catalogue.getString("'@type'")).isEqualTo("DataCatalog");
        String source = catalogue.getString("dataset.find { it.name == '" + shown + "' }.url");
        JsonPath dataset = linkedData(source.replaceFirst("^https?://[^/]+", ""));
        assertThat(dataset.getString("'@type'")).isEqualTo("Dataset");
        assertThat(dataset.getString("name")).isEqualTo(shown);
        assertThat(dataset.getString("includedInDataCatalog.url")).endsWith("/sources");
        assertThat(dataset.getList("distribution.contentUrl", String.class))
                .hasSize(2)
                .allMatch(url -> url.startsWith("http"));
        assertThat(linkedData("/en/sources").getString("url")).endsWith("/en/sources");
    }

    /** What stands in the one script element of its kind: nothing in it ends it early. */
    private static JsonPath linkedData(String path) {
        String page = given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .extract()
                .asString();
        String[] parts = page.split(Pattern.quote("<script type=\"application/ld+json\">"), -1);
        assertThat(parts).hasSize(2);
        return JsonPath.from(parts[1].substring(0, parts[1].indexOf("</script>")));
    }

    @Test
    void thereIsNothingWhereNoRunWas() {
        given().get("/sources/runs/999999999").then().statusCode(404);
        given().get("/sources/999999999").then().statusCode(404);
        given().get("/en/sources/runs/999999999.csv").then().statusCode(404);
    }
}
