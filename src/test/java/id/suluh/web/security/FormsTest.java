package id.suluh.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody else can send a form in a visitor's name: every route that changes something is found in the code and tried. */
@QuarkusTest
class FormsTest {
    static List<UnsafeRoute> routes() {
        return UnsafeRoute.all();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aFormWithoutItsTokenIsRefused(UnsafeRoute route) {
        if (!route.takesForm()) {
            assertThat(route.path()).as("a route for programs").startsWith("/api/");
            return;
        }
        assertThat(send(route, form(route)).statusCode()).as(route.toString()).isIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aChangeAskedForByAnotherSiteIsRefused(UnsafeRoute route) {
        String token = given().get("/about/display").cookie("csrf-token");
        RequestSpecification sent = (route.takesForm()
                        ? form(route)
                        : given().contentType("application/json").body("{}"))
                .cookie("csrf-token", token)
                .header("X-CSRF-TOKEN", token);
        assertThat(send(route, sent.header("Origin", "https://other.example")).statusCode())
                .as(route.toString())
                .isEqualTo(403);
    }

    @Test
    void aFormWithItsTokenIsTakenFromThePortalItself() {
        String token = given().get("/test/tags").cookie("csrf-token");
        Response taken = given().cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("text", "x")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/en/test/form");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.asString()).isEqualTo("x");
    }

    @Test
    void theRefusalIsAPageThatSaysWhatToDo() {
        assertThat(given().formParam("text", "x").post("/en/test/form").asString())
                .contains("<html lang=\"en\"", "reload the form");
    }

    private static RequestSpecification form(UnsafeRoute route) {
        return route.multipart() ? given().multiPart("text", "x") : given().formParam("text", "x");
    }

    private static Response send(UnsafeRoute route, RequestSpecification sent) {
        return sent.redirects().follow(false).request(route.method(), route.path());
    }
}
