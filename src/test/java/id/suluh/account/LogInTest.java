package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.suluh.platform.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From a password to a log-in, and what strangers learn on the way. */
@QuarkusTest
class LogInTest extends OneAccount {
    @Test
    void anUnknownAddressAndAWrongPasswordAreAnsweredAlike() {
        setPassword(link(), PASSWORD);
        String known = attempt(new Browser(), email, "bukan kata sandinya")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String other = Ids.random() + "@petugas.example";
        String unknown = attempt(new Browser(), other, "bukan kata sandinya")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(withoutToken(known).replace(email, other)).isEqualTo(withoutToken(unknown));
        attempt(new Browser(), email, "").then().statusCode(422);
    }

    @Test
    void aLogInTakesANewSecretAndEndsTheOneTheBrowserBrought() {
        setPassword(link(), PASSWORD);
        Browser planted = new Browser();
        planted.session = "ditanam-orang-lain";
        attempt(planted, email, PASSWORD).then().statusCode(303);
        assertThat(planted.session).isNotEqualTo("ditanam-orang-lain").hasSize(43);
        String first = planted.session;
        attempt(planted, email, PASSWORD).then().statusCode(303);
        assertThat(planted.session).isNotEqualTo(first);
        given().cookie("suluh", first).get("/account").then().statusCode(401);
        planted.get("/account").then().statusCode(200);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSites() {
        setPassword(link(), PASSWORD);
        String cookie = attempt(new Browser(), email, PASSWORD).getHeaders().getValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("suluh="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.toLowerCase(Locale.ROOT))
                .contains("httponly")
                .contains("samesite=lax")
                .contains("path=/")
                .doesNotContain("domain")
                .doesNotContain("max-age");
    }

    @Test
    void tooManyTriesAreRefusedForAWhile() {
        setPassword(link(), PASSWORD);
        Browser browser = new Browser();
        for (int i = 0; i < 10; i++) {
            attempt(browser, email, "bukan kata sandinya").then().statusCode(422);
        }
        attempt(browser, email, PASSWORD).then().statusCode(429).header("Retry-After", not(nullValue()));
        now = now.plus(Duration.ofMinutes(15));
        attempt(browser, email, PASSWORD).then().statusCode(303);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        given().redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/account/login")
                .then()
                .statusCode(403);
    }

    @Test
    void everyActIsInTheAuditLog() {
        setPassword(link(), PASSWORD);
        logIn(PASSWORD).post("/account/logout");
        long id = ((Number) entities.createNativeQuery("select id from account where email = :email")
                        .setParameter("email", email)
                        .getSingleResult())
                .longValue();
        List<?> acts = entities.createNativeQuery(
                        "select act from audit_log where subject_type = 'account' and subject_id = :id order by id")
                .setParameter("id", String.valueOf(id))
                .getResultList();
        assertThat(acts)
                .extracting(Object::toString)
                .containsExactly("account.create", "role.grant", "password.set", "session.start", "session.end");
    }
}
