package id.suluh.procurement.source;

import static id.suluh.procurement.source.ImportedText.release;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.intake.ImportUndo;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a run added can be taken back, and comes again with the next import. */
@QuarkusTest
class UndoTest {
    @Inject
    ImportedText imported;

    @Inject
    ImportUndo undo;

    @Inject
    SignedIn signedIn;

    @Test
    void aProcessIsMadeAnewFromWhatIsLeftAndIsGoneWithNothingLeft() throws IOException {
        imported.run("pertama.jsonl", release("ocds-batal-1", "1", "'title':'Judul pertama'") + "\n");
        String second = release("ocds-batal-1", "2", "'title':'Judul kedua'") + "\n"
                + release("ocds-batal-2", "2", "'title':'Hanya di sini'") + "\n";
        imported.run("kedua.jsonl", second);
        long run = imported.last();
        Browser moderator = signedIn.browser(Role.MODERATOR);
        String path = "/sources/runs/" + run;
        assertThat(given().get(path).asString()).doesNotContain("/undo");
        assertThat(moderator.get(path).asString()).contains(path + "/undo");
        assertThat(moderator.get("/en" + path + "/undo").asString()).contains("Undo import", "2 releases");
        given().redirects().follow(false).get(path + "/undo").then().statusCode(401);
        signedIn.browser(Role.OFFICER).get(path + "/undo").then().statusCode(403);

        moderator.post(path + "/undo").then().statusCode(303);
        given().get("/contracts/ocds-batal-1")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Judul pertama"), not(containsString("Judul kedua"))));
        given().get("/contracts/ocds-batal-2")
                .then()
                .statusCode(410)
                .body(allOf(containsString("impor " + run), containsString("dibatalkan")));
        given().get("/en/contracts/ocds-batal-2").then().statusCode(410).body(containsString("was undone"));
        given().get("/en" + path).then().statusCode(200).body(containsString("Undone"));
        assertThat(imported.number("select count(*) from search_outbox where record = 'ocds-batal-2'")
                        + imported.number("select version from contracting_process where ocid = 'ocds-batal-2'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(imported.number(
                        "select count(*) from audit_log where act = 'import.undo' and subject_id = '" + run + "'"))
                .isEqualTo(1);

        moderator.post(path + "/undo").then().statusCode(303);
        assertThat(undo.decide(run, "system:test")).isFalse();

        assertThat(imported.run("kedua.jsonl", second).added()).isEqualTo(2);
        given().get("/contracts/ocds-batal-2").then().statusCode(200).body(containsString("Hanya di sini"));
        given().get("/contracts/ocds-batal-1").then().statusCode(200).body(containsString("Judul kedua"));
    }

    @Test
    void aRunThatIsNotThereCannotBeUndone() {
        assertThatThrownBy(() -> undo.decide(999_999_999L, "system:test")).isInstanceOf(NotFound.class);
    }
}
