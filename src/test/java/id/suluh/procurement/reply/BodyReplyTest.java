package id.suluh.procurement.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The body that buys replies beside a flag through its officer. */
@QuarkusTest
class BodyReplyTest {
    private static final String FORM = "/desk/flags/reply";
    private static final String BUYER = "Badan Penjawab Tanda";

    @Inject
    FlaggedWorld world;

    @Inject
    SignedIn signedIn;

    @Test
    void anOfficerRepliesFromTheDeskAndChangesTheReply() throws IOException {
        String ocid = "ocds-jawab-1";
        Browser officer = officerOf(ocid);
        assertThat(officer.get("/desk/flags").asString()).contains("Satu peserta " + ocid, "Hanya satu peserta");
        assertThat(officer.get("/contracts/" + ocid).asString()).contains("Jawab atas nama badan Anda");
        given().get("/contracts/" + ocid).then().body(not(containsString("Jawab atas nama badan Anda")));

        say(officer, ocid, "  ").then().statusCode(422).body(containsString("Tulis jawaban"));
        say(officer, ocid, "x".repeat(5_001)).then().statusCode(422);
        say(officer, ocid, "Pasar <b>memang</b> sempit.\u0000").then().statusCode(303);
        say(officer, ocid, "Pasar <b>memang</b> sempit.").then().statusCode(303);
        given().get("/contracts/" + ocid)
                .then()
                .body(allOf(
                        containsString("Hak jawab · " + BUYER),
                        containsString("Pasar &lt;b&gt;memang&lt;/b&gt; sempit."),
                        not(containsString("Versi sebelumnya"))));
        assertThat(world.acts("reply.say", ocid)).isEqualTo(1);

        say(officer, ocid, "Hanya satu pemegang izin.").then().statusCode(303);
        given().get("/en/contracts/" + ocid)
                .then()
                .body(allOf(
                        containsString("Right of reply · " + BUYER),
                        containsString("Hanya satu pemegang izin."),
                        containsString("Earlier versions (1)")));
        given().get("/api/v1/contracts/" + ocid)
                .then()
                .body("replies.size()", equalTo(1))
                .body("replies[0].flag", equalTo("R018"))
                .body("replies[0].side", equalTo("BODY"))
                .body("replies[0].current.text", equalTo("Hanya satu pemegang izin."))
                .body("replies[0].earlier.size()", equalTo(1));
        assertThat(officer.get("/desk/flags?kept=1").asString())
                .contains("Jawaban tersimpan", "terbit")
                .doesNotContain("Satu peserta " + ocid);
    }

    @Test
    void officersOfOtherBodiesAndFlagsThatDoNotHoldAreTurnedAway() throws IOException {
        String ocid = "ocds-jawab-2";
        Browser officer = officerOf(ocid);
        Browser other = signedIn.browser(Role.OFFICER, world.body("Badan Penjawab Lain"));

        assertThat(other.get("/desk/flags").asString()).doesNotContain(ocid);
        assertThat(other.get("/contracts/" + ocid).asString()).doesNotContain("Jawab atas nama badan Anda");
        other.get(FORM + "?contract=" + ocid + "&flag=R018").then().statusCode(403);
        say(other, ocid, "Bukan milik kami.").then().statusCode(403);
        officer.post(FORM, "contract", ocid, "flag", "R036", "text", "Tidak ditandai.")
                .then()
                .statusCode(409);
        officer.post(FORM, "contract", "ocds-tidak-ada", "flag", "R018", "text", "x")
                .then()
                .statusCode(404);
        signedIn.browser(Role.MODERATOR).get("/desk/flags").then().statusCode(403);
        given().get("/contracts/" + ocid).then().body(not(containsString("Hak jawab")));
    }

    @Test
    void theMethodsSayHowToReply() {
        given().get("/flags").then().body(containsString("Cara menjawab"));
        given().get("/en/flags").then().body(containsString("How to reply"));
    }

    private Browser officerOf(String ocid) throws IOException {
        long body = world.body(BUYER);
        world.contract(ocid, BUYER, "PT Penjawab Uji", "001234567890123");
        return signedIn.browser(Role.OFFICER, body);
    }

    private static Response say(Browser officer, String ocid, String text) {
        return officer.post(FORM, "contract", ocid, "flag", "R018", "text", text);
    }
}
