package id.suluh.procurement.source;

import static id.suluh.procurement.source.ImportedText.release;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The releases of a run are checked after it, and its source tells what came of it. */
@QuarkusTest
class QualityTest {
    @Inject
    ImportedText imported;

    @Inject
    QualityJob job;

    @Test
    void aSourceTellsHowGoodItsDataIs() throws IOException {
        imported.run(
                "mutu-uji.jsonl",
                release("ocds-mutu01-1", "1", "'title':'Baik'") + "\n"
                        + release("ocds-mutu01-2", "1", "'title':'Buruk','status':'entah'") + "\n");
        long run = imported.last();
        job.run();
        job.run();
        assertThat(imported.number("select count(*) from source_quality where run_id = " + run))
                .isEqualTo(1);
        assertThat(imported.number("select with_errors from source_quality where run_id = " + run))
                .isEqualTo(1);
        long source = imported.number("select max(data_source_id) from import_source where run_id = " + run);
        given().get("/sources/" + source)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Kode di luar daftar tertutup"),
                        containsString("/tender/status"),
                        containsString("/contracts/ocds-mutu01-2"),
                        containsString("50 %"),
                        containsString("<svg")));
        given().get("/en/sources/" + source)
                .then()
                .statusCode(200)
                .body(allOf(containsString("A code is not in its closed list"), containsString("Coverage")));
    }

    @Test
    void aSourceTellsWhatItsDataComesToAndHowItChanged() throws IOException {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            first.append(release("ocds-mutu02-" + i, "1", "'title':'Judul','status':'complete'"))
                    .append('\n');
        }
        imported.run("mutu-seluruh-1.jsonl", first.toString());
        job.run();
        imported.run("mutu-seluruh-2.jsonl", release("ocds-mutu02-7", "2", "'title':'Judul lain'") + "\n");
        long run = imported.last();
        job.run();
        long source = imported.number("select max(data_source_id) from import_source where run_id = " + run);
        String rows = " from source_dataset where data_source_id = " + source + " and ";
        assertThat(imported.number("select count(*)" + rows
                        + "subject = 'tender/status = complete' and figure = 100 and not holds"))
                .isEqualTo(1);
        assertThat(imported.number(
                        "select count(*)" + rows + "rule = 'time_counts' and subject = 'ocid' and figure = 2.5"))
                .isEqualTo(1);
        assertThat(imported.number(
                        "select count(*)" + rows + "rule = 'time_titles' and figure = 0 and ocid = 'ocds-mutu02-7'"))
                .isEqualTo(1);
        given().get("/sources/" + source)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Judul tender yang tidak berubah"),
                        containsString("paling sedikit 100"),
                        containsString("2,5"),
                        containsString("/contracts/ocds-mutu02-7")));
        given().get("/en/sources/" + source).then().statusCode(200).body(containsString("at least 100%"));
    }
}
