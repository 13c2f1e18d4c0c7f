package id.suluh.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table against the running portal: nobody, a person without roles, and a person with each role knock at every route. */
@QuarkusTest
class AccessMatrixTest {
    @Inject
    SignedIn signedIn;

    @TestFactory
    Stream<DynamicTest> nobodyInParticularGetsWhereAnyoneMayAndNowhereElse() {
        return AccessRow.all().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    int status = knock(row, new Browser(), null);
                    if (row.forAnyone()) {
                        assertThat(status).isNotIn(401, 403);
                    } else {
                        // 415: what was sent is no kind the route takes, which is found before anyone asks who sent it.
                        assertThat(status).isIn(401, 415);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPersonWithoutRolesGetsNowhereWhereARoleIsNeeded() {
        Browser browser = signedIn.browser(Role.REQUESTER);
        String token = signedIn.token(Role.REQUESTER);
        return AccessRow.all().stream()
                .filter(row -> !row.roles().isEmpty() && !row.roles().contains(Role.REQUESTER))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> assertThat(knock(row, browser, token))
                        .isEqualTo(403)));
    }

    @TestFactory
    Stream<DynamicTest> aPersonWithTheRoleIsNotTurnedAwayAtTheDoor() {
        return AccessRow.all().stream()
                .filter(row -> !row.forAnyone())
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    List<Role> roles = row.roles().isEmpty() ? List.of(Role.REQUESTER) : row.roles();
                    Role role = roles.get(0);
                    int status = knock(row, row.api() ? new Browser() : signedIn.browser(role), signedIn.token(role));
                    assertThat(status).isNotIn(401, 500);
                }));
    }

    /** Asks for the route as a page or a program would, with a body that says nothing. */
    private static int knock(AccessRow row, Browser browser, String token) {
        if (row.api()) {
            if (row.route().method().equals("GET")) {
                return caller(token).get(row.address()).statusCode();
            }
            int json = caller(token)
                    .contentType("application/json")
                    .body("{}")
                    .request(row.route().method(), row.address())
                    .statusCode();
            return json != 415
                    ? json
                    : caller(token)
                            .multiPart("x", "x")
                            .request(row.route().method(), row.address())
                            .statusCode();
        }
        return row.route().method().equals("GET")
                ? browser.get(row.address()).statusCode()
                : browser.post(row.address()).statusCode();
    }

    private static RequestSpecification caller(String token) {
        RequestSpecification caller = given().redirects().follow(false);
        return token == null ? caller : caller.auth().oauth2(token);
    }
}
