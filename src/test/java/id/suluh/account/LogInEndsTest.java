package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a log-in ends: by time, by its owner, by a new password, and never by somebody else. */
@QuarkusTest
class LogInEndsTest extends OneAccount {
    @Test
    void aLogInEndsWhenItIsNotUsedAndAfterADayHoweverMuchItIs() {
        setPassword(link(), PASSWORD);
        Browser idle = logIn(PASSWORD);
        now = now.plus(Duration.ofMinutes(121));
        idle.get("/account").then().statusCode(401);
        Browser busy = logIn(PASSWORD);
        for (int hour = 0; hour < 11; hour++) {
            now = now.plus(Duration.ofHours(1));
            busy.get("/account").then().statusCode(200);
        }
        now = now.plus(Duration.ofHours(1));
        busy.get("/account").then().statusCode(401);
    }

    @Test
    void loggingOutEndsItOnTheServerToo() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        String secret = browser.session;
        browser.post("/account/logout").then().statusCode(303).header("Clear-Site-Data", containsString("storage"));
        given().cookie("suluh", secret)
                .get("/account")
                .then()
                .statusCode(401)
                .body(containsString("/account/login?next="));
    }

    @Test
    void onesOwnLogInsCanBeEndedAndNobodyElses() {
        setPassword(link(), PASSWORD);
        Browser one = logIn(PASSWORD);
        Browser two = logIn(PASSWORD);
        String codeOfTwo = codes().get(0);
        Browser stranger = strangersBrowser();
        stranger.post("/account/sessions/" + codeOfTwo + "/end").then().statusCode(303);
        two.get("/account").then().statusCode(200);
        one.post("/account/sessions/" + codeOfTwo + "/end").then().statusCode(303);
        two.get("/account").then().statusCode(401);
        Browser three = logIn(PASSWORD);
        one.post("/account/sessions/end-others").then().statusCode(303);
        three.get("/account").then().statusCode(401);
        one.get("/account").then().statusCode(200);
    }

    @Test
    void aChangedPasswordNeedsThePresentOneAndEndsOtherLogIns() {
        setPassword(link(), PASSWORD);
        Browser one = logIn(PASSWORD);
        Browser two = logIn(PASSWORD);
        one.post("/account/password", "current", "salah", "password", "lima kata acak lain lagi")
                .then()
                .statusCode(422);
        two.get("/account").then().statusCode(200);
        one.post("/account/password", "current", PASSWORD, "password", "lima kata acak lain lagi")
                .then()
                .statusCode(200);
        two.get("/account").then().statusCode(401);
        attempt(new Browser(), email, PASSWORD).then().statusCode(422);
        logIn("lima kata acak lain lagi");
    }

    private List<String> codes() {
        return entities.createQuery(
                        "select s.code from LogInSession s where s.account.email = ?1 and s.ended is null order by s.id desc",
                        String.class)
                .setParameter(1, email)
                .getResultList();
    }
}
