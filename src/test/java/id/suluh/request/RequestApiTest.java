package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.platform.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestApiTest {
    private static final String SENT = """
            {"body":"badan-uji-permohonan","subject":"Kontrak lewat API","text":"Salinan kontrak.","purpose":"Penelitian",
             "access":"copy","delivery":"e-mail","process":"ocds-uji-2","item":10,
             "requester":{"kind":"perorangan","name":"Nama Rahasia Api","email":"rahasia@api.example"}}
            """;

    @Inject
    TestBody bodies;

    @Inject
    SignedIn signedIn;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @Test
    void aTokenFilesARequestAndTheSameKeyFilesItOnce() {
        String token = signedIn.token(Role.REQUESTER);
        String key = Ids.random();

        Response first = send(token, key, SENT);
        first.then()
                .statusCode(201)
                .body("number", matchesPattern("S-\\d{4}-\\d{6}"))
                .body("url", notNullValue())
                .body("due", nullValue())
                .body("expected", notNullValue());
        String number = first.jsonPath().getString("number");
        assertThat(send(token, key, SENT).jsonPath().getString("number")).isEqualTo(number);
        send(token, key, SENT.replace("Penelitian", "Lain")).then().statusCode(409);

        String one = given().get("/api/v1/requests/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(one).contains("ocds-uji-2").doesNotContain("Nama Rahasia", "rahasia@api");
        given().get("/api/v1/requests").then().statusCode(200).body("items.id", hasItem(number));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        send(signedIn.token(Role.REQUESTER), Ids.random(), "{\"body\":\"badan-uji-permohonan\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("errors.field", hasItem("subject"))
                .body("errors.field", hasItem("requester.email"));
    }

    @Test
    void withoutATokenOrAKeyNothingIsFiled() {
        given().contentType("application/json")
                .header("Idempotency-Key", "x")
                .body(SENT)
                .post("/api/v1/requests")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(signedIn.token(Role.REQUESTER))
                .contentType("application/json")
                .body(SENT)
                .post("/api/v1/requests")
                .then()
                .statusCode(422);
    }

    private static Response send(String token, String key, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/requests");
    }
}
