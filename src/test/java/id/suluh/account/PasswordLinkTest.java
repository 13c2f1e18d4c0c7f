package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody gets a password: by a link that is good once and for a while. */
@QuarkusTest
class PasswordLinkTest extends OneAccount {
    @Test
    void aLinkSetsThePasswordOnceAndTheLogInWorksInBothLanguages() {
        String path = link();
        given().get(path).then().statusCode(200).body(containsString(email));
        given().get("/en" + path).then().statusCode(200).body(containsString("Set a password"));
        setPassword(path, PASSWORD).then().statusCode(303).header("Location", endsWith("/account/login?kept=1"));
        given().get(path).then().statusCode(410).body(containsString("tidak berlaku lagi"));
        setPassword(path, PASSWORD).then().statusCode(410);
        Browser browser = logIn(PASSWORD);
        browser.get("/account").then().statusCode(200).body(containsString("Anda masuk sebagai " + email));
        browser.get("/en/account").then().statusCode(200).body(containsString("You are logged in as " + email));
        browser.get("/bodies").then().body(containsString("href=\"/account\""));
    }

    @Test
    void aLinkGrowsTooOldAndNoSecretIsKept() {
        String path = link();
        String secret = path.substring(Links.PATH.length());
        assertThat(count("select count(*) from account_link where encode(secret_hash, 'escape') like '%" + secret
                        + "%'"))
                .isZero();
        now = now.plus(Duration.ofHours(73));
        given().get(path).then().statusCode(410);
        given().get("/account/link/tidak-ada").then().statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pendek", "aaaaaaaaaaaaaaaa"})
    void aPasswordThatIsTooEasyIsRefusedAndTheLinkStaysGood(String password) {
        String path = link();
        setPassword(path, password).then().statusCode(422).body(containsString("aria-invalid=\"true\""));
        setPassword(path, PASSWORD).then().statusCode(303);
    }

    @Test
    void aNewLinkEndsAllLogIns() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        setPassword(link(), "lima kata acak lain lagi");
        browser.get("/account").then().statusCode(401);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
