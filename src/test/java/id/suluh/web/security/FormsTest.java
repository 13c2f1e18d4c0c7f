package id.suluh.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody else can send a form in a visitor's name: every route that changes something is found in the code and tried, with the
 * log-in of somebody who may use it, so that nothing but the missing proof can be what refuses.
 */
@QuarkusTest
class FormsTest {
    private static final String TOKEN = "csrf-token";

    @Inject
    SignedIn signedIn;

    static List<UnsafeRoute> routes() {
        return UnsafeRoute.all();
    }

    static List<UnsafeRoute> forms() {
        return routes().stream().filter(route -> !route.forPrograms()).toList();
    }

    static List<UnsafeRoute> forPrograms() {
        return routes().stream().filter(UnsafeRoute::forPrograms).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPageTakesNothingButForms(UnsafeRoute route) {
        assertThat(route.takesForm()).as(route.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forPrograms")
    void aRouteForProgramsTakesNoLogInOfABrowser(UnsafeRoute route) {
        String token = token();
        RequestSpecification sent =
                (route.takesForm() ? form(route) : json()).cookie(TOKEN, token).header("X-CSRF-TOKEN", token);
        assertThat(send(route, sent).statusCode()).as(route.toString()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithItsTokenIsNotTurnedAway(UnsafeRoute route) {
        String token = token();
        RequestSpecification sent = form(route).cookie(TOKEN, token);
        Response answer = send(route, route.multipart() ? sent.multiPart(TOKEN, token) : sent.formParam(TOKEN, token));
        assertThat(answer.statusCode()).as(route.toString()).isNotIn(401, 403, 500);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithoutItsTokenIsRefused(UnsafeRoute route) {
        assertThat(send(route, form(route)).statusCode()).as(route.toString()).isEqualTo(403);
        assertThat(send(route, form(route).cookie(TOKEN, token())).statusCode())
                .as("%s, with the cookie a browser adds", route)
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aChangeAskedForByAnotherSiteIsRefused(UnsafeRoute route) {
        String token = token();
        RequestSpecification sent =
                (route.takesForm() ? form(route) : json()).cookie(TOKEN, token).header("X-CSRF-TOKEN", token);
        assertThat(send(route, sent.header("Origin", "https://other.example")).statusCode())
                .as(route.toString())
                .isEqualTo(403);
    }

    @Test
    void aFormWithItsTokenIsTakenFromThePortalItself() {
        String token = given().get("/test/tags").cookie(TOKEN);
        Response taken = given().cookie(TOKEN, token)
                .formParam(TOKEN, token)
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

    private static String token() {
        return given().get("/about/display").cookie(TOKEN);
    }

    private RequestSpecification form(UnsafeRoute route) {
        RequestSpecification request = signedIn.browserOfEveryRole().request();
        return route.multipart() ? request.multiPart("text", "x") : request.formParam("text", "x");
    }

    private RequestSpecification json() {
        return signedIn.browserOfEveryRole()
                .request()
                .contentType("application/json")
                .body("{}");
    }

    private static Response send(UnsafeRoute route, RequestSpecification sent) {
        return sent.redirects().follow(false).request(route.method(), route.path());
    }
}
