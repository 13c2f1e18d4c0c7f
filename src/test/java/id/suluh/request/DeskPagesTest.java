package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.account.secret.Secret;
import id.suluh.platform.Jakarta;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskPagesTest {
    @Inject
    RequestFiling filing;

    @Inject
    TestBody bodies;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Test
    void anOfficerRecordsTheReceiptExtendsAndAnswers() {
        String number = filed("badan-meja-satu");
        Browser officer = signedIn.browser(Role.OFFICER, bodies.id("badan-meja-satu"));
        String path = "/desk/requests/" + number;

        assertThat(officer.get("/desk").asString()).contains(number);
        assertThat(officer.get(path).asString()).contains(Filings.NAME, Filings.ADDRESS, "Catat penerimaan");
        assertThat(officer.post(path + "/receive", "day", "2020-01-01").statusCode())
                .isEqualTo(422);
        assertThat(officer.post(path + "/answer", "outcome", "granted", "text", "x")
                        .statusCode())
                .isEqualTo(409);

        String today = Jakarta.today(clock).toString();
        assertThat(officer.post(path + "/receive", "day", today, "register", "014/PPID/2026")
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.post(path + "/extend", "reasons", "").statusCode()).isEqualTo(422);
        assertThat(officer.post(path + "/extend", "reasons", "Masih diuji.").statusCode())
                .isEqualTo(303);
        assertThat(officer.post(path + "/extend", "reasons", "Sekali lagi.").statusCode())
                .isEqualTo(409);
        assertThat(officer.post(path + "/answer", "outcome", "partly", "text", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post(path + "/answer", "outcome", "partly", "text", "Dua dari tiga diberikan.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(given().get("/requests/" + number).asString())
                .contains("014/PPID/2026", "Masih diuji.", "Dua dari tiga diberikan.", "Dikabulkan sebagian");
    }

    @Test
    void anOfficerOfAnotherBodySeesNothing() {
        String number = filed("badan-meja-dua");
        bodies.present("badan-meja-lain", "");
        Browser other = signedIn.browser(Role.OFFICER, bodies.id("badan-meja-lain"));

        assertThat(other.get("/desk").asString()).doesNotContain(number);
        assertThat(other.get("/desk/requests/" + number).statusCode()).isEqualTo(404);
        assertThat(other.post("/desk/requests/" + number + "/answer", "outcome", "granted", "text", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    private String filed(String body) {
        bodies.present(body, "");
        Requester who =
                new Requester(RequesterKind.PERSON, Filings.NAME, "p@meja.example", null, Filings.ADDRESS, null);
        return filing.take(new Submission(
                        "test:" + Secret.random("").text(), Filings.to(body, "Di meja " + body, who), 1L))
                .number()
                .orElseThrow();
    }
}
