package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.account.secret.Secret;
import id.suluh.platform.Jakarta;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Day 0 is the day the body has it, and nobody real gets mail from a portal with invented bodies. */
@QuarkusTest
class HandoverTest {
    @Inject
    RequestFiling filing;

    @Inject
    TestBody bodies;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    GreenMail mails;

    @Test
    void aBodyWithADeskHereReceivesItAtOnce() {
        bodies.present("badan-bermeja", "");
        signedIn.browser(Role.OFFICER, bodies.id("badan-bermeja"));

        String number = file("badan-bermeja", "Langsung ke meja");

        given().get("/api/v1/requests/" + number)
                .then()
                .statusCode(200)
                .body("state", org.hamcrest.Matchers.equalTo("received"))
                .body(
                        "details.clocks[0].from",
                        org.hamcrest.Matchers.equalTo(Jakarta.today(clock).toString()))
                .body("due", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void theClockStartsWhenTheMailServerOfTheBodyTookTheRequest() {
        bodies.present("badan-bersurel", "ppid@bersurel.example");
        List<?> invented = bodies.allFictional();
        bodies.fictional(invented, false);
        try {
            String number = file("badan-bersurel", "Lewat surel");
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> given().get("/api/v1/requests/" + number)
                    .then()
                    .body("state", org.hamcrest.Matchers.equalTo("received")));
            String letter = Arrays.stream(mails.getReceivedMessages())
                    .filter(each -> Mails.to(each).equals("ppid@bersurel.example"))
                    .map(Mails::text)
                    .findFirst()
                    .orElseThrow();
            assertThat(letter).contains(number, Filings.NAME);
        } finally {
            bodies.fictional(invented, true);
        }
    }

    @Test
    void aPortalWithInventedBodiesWritesToNoRealBody() {
        bodies.present("badan-nyata", "ppid@nyata.example");
        signedIn.browser(Role.OFFICER);
        assertThat(bodies.allFictional()).isNotEmpty();

        String number = file("badan-nyata", "Tidak dikirim");
        String marker = file("badan-nyata", "Penanda");

        await().atMost(Duration.ofSeconds(90)).until(() -> Arrays.stream(mails.getReceivedMessages())
                .anyMatch(each -> Mails.text(each).contains(marker)));
        assertThat(mails.getReceivedMessages()).noneMatch(each -> Mails.to(each).equals("ppid@nyata.example"));
        given().get("/api/v1/requests/" + number).then().body("state", org.hamcrest.Matchers.equalTo("filed"));
    }

    private String file(String body, String subject) {
        Requester who = Requester.of(RequesterKind.PERSON, Filings.NAME, "pemohon@serah.example");
        return filing.take(new Submission("test:" + Secret.random("").text(), Filings.to(body, subject, who), 1L))
                .number()
                .orElseThrow();
    }
}
