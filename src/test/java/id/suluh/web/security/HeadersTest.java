package id.suluh.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about",
                "/en/about",
                "/nothing-here",
                "/en/nothing-here",
                "/api/v1/nothing-here",
                "/test/trouble/broken",
                "/assets/suluh.css",
                "/assets/icons.svg",
                "/icons/flame.svg",
                "/.well-known/security.txt",
                "/q/health/live",
                "/q/nothing-here"
            })
    void everyAnswerCarriesThePolicies(String path) {
        Response answer = given().redirects().follow(false).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isNotBlank();
    }

    @Test
    void pagesAreNotKeptByOthersAndPrivateOnesByNobody() {
        given().get("/about").then().header("Cache-Control", "private, no-cache");
        given().cookie("session", "x").get("/about").then().header("Cache-Control", "no-store");
        given().get("/account/nothing-here").then().header("Cache-Control", "no-store");
    }

    @Test
    void filesWithAVersionAreKeptForAYearAndCarryNoCookie() {
        for (String path : new String[] {"/assets/suluh.css", "/assets/icons.svg"}) {
            Response file = given().header("Accept-Encoding", "gzip").get(path);
            assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(file.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(file.header("Set-Cookie")).isNull();
        }
    }

    @Test
    void transportSecurityIsAskedForOnlyOverTls() {
        assertThat(given().get("/about").header("Strict-Transport-Security")).isNull();
    }

    @Test
    void toolsForDevelopersAreNotServed() {
        for (String path :
                new String[] {"/q/dev", "/q/dev-ui", "/q/swagger-ui", "/q/arc", "/q/metrics", "/.git/config"}) {
            given().redirects().follow(false).get(path).then().statusCode(404);
        }
    }

    @Test
    void weaknessesCanBeReported() {
        given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("Contact: "))
                .body(containsString("Expires: 20"))
                .body(containsString("Preferred-Languages: id, en"));
    }

    @Test
    void theDescriptionOfTheApiIsServed() {
        given().accept("application/json")
                .get("/api/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"));
    }
}
