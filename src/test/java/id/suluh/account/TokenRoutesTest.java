package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Personal tokens: for programs, shown once, revoked by their owner. */
@QuarkusTest
class TokenRoutesTest extends OneAccount {
    @Test
    void aTokenIsShownOnceAndRevoked() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        String page = browser.post("/account/tokens", "label", "skrip <b>", "scope", "requests")
                .then()
                .statusCode(201)
                .body(not(containsString("<b>\"")))
                .extract()
                .asString();
        String token = tokenIn(page);
        assertThat(token).hasSize(NewToken.MARK.length() + 43);
        browser.get("/account").then().body(not(containsString(token))).body(containsString(token.substring(0, 12)));
        assertThat(holder(token)).isTrue();
        String code = (String) entities.createNativeQuery("select t.code from account_token t join account a on"
                        + " a.id = t.account_id where a.email = :email")
                .setParameter("email", email)
                .getSingleResult();
        strangersBrowser().post("/account/tokens/" + code + "/revoke").then().statusCode(303);
        assertThat(holder(token)).isTrue();
        browser.post("/account/tokens/" + code + "/revoke").then().statusCode(303);
        assertThat(holder(token)).isFalse();
        browser.post("/account/tokens", "label", "").then().statusCode(422).body(containsString("href=\"#scope\""));
    }

    @Test
    void aTokenGrowsTooOld() {
        setPassword(link(), PASSWORD);
        String page = logIn(PASSWORD)
                .post("/account/tokens", "label", "skrip", "scope", "documents")
                .asString();
        String token = tokenIn(page);
        assertThat(holder(token)).isTrue();
        now = now.plus(Duration.ofDays(366));
        assertThat(holder(token)).isFalse();
    }

    @Test
    void pagesDoNotTakeTokensNorTheApiCookies() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        String page = browser.post("/account/tokens", "label", "skrip", "scope", "requests")
                .asString();
        String token = tokenIn(page);
        given().auth().oauth2(token).get("/account").then().statusCode(401);
        given().get("/api/v1/test-whoami").then().statusCode(200).body(equalTo("anonymous"));
        given().cookie("suluh", browser.session)
                .get("/api/v1/test-whoami")
                .then()
                .body(equalTo("anonymous"));
        given().auth().oauth2(token).get("/api/v1/test-whoami").then().body(containsString("account:"));
        given().auth()
                .oauth2("suluh_tidakada")
                .get("/api/v1/test-whoami")
                .then()
                .body(equalTo("anonymous"));
    }

    private boolean holder(String token) {
        return !given().auth()
                .oauth2(token)
                .get("/api/v1/test-whoami")
                .asString()
                .equals("anonymous");
    }

    private static String tokenIn(String page) {
        int start = page.indexOf("<code>" + NewToken.MARK) + "<code>".length();
        return page.substring(start, page.indexOf('<', start));
    }
}
