package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.secret.Secret;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestFormPagesTest {
    @Inject
    TestBody bodies;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @Test
    void theFormNamesTheBodyAndSaysWhoSeesWhat() {
        String form = given().get("/requests/new?body=" + Filings.BODY)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(form).contains("Badan " + Filings.BODY, "Yang dapat melihat", "Tujuan penggunaan");
        given().get("/en/requests/new?body=" + Filings.BODY).then().statusCode(200);
    }

    @Test
    void withoutABodyTheDirectoryIsOffered() {
        assertThat(given().get("/requests/new").then().statusCode(200).extract().asString())
                .contains("Badan publik mana yang Anda tanya?");
    }

    @Test
    void anEmptyFormComesBackWithEveryProblemAndEveryValue() {
        Map<String, String> sent = filled();
        sent.put("subject", "");
        sent.put("email", "bukan alamat");

        String again =
                post("/requests/new", sent).then().statusCode(422).extract().asString();

        assertThat(again)
                .contains("Tulis pokok permohonan", "Tulis alamat surel yang lengkap", "href=\"#subject\"")
                .contains("value=\"bukan alamat\"", Filings.ADDRESS);
    }

    @Test
    void identityNumbersAreKeptOutOfPublicTexts() {
        Map<String, String> sent = filled();
        sent.put("text", "Saya, NIK 3171234567890123, meminta kontrak.");

        assertThat(post("/requests/new", sent).then().statusCode(422).extract().asString())
                .contains("Teks ini akan terlihat oleh siapa saja");
    }

    @Test
    void answersAreShownBeforeFilingAndCanBeChanged() {
        assertThat(post("/requests/new", filled())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Periksa sebelum mengajukan", Filings.NAME);
        assertThat(post("/requests/new/edit", filled())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Kontrak lewat formulir");
    }

    @Test
    void filingAnswersWithSeeOtherAndTwiceIsHarmless() {
        Map<String, String> sent = filled();
        sent.put("key", Secret.random("").text());

        Response first = post("/requests/new/file", sent);
        Response second = post("/requests/new/file", sent);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).endsWith("/requests/new/sent");
        assertThat(second.statusCode()).isEqualTo(303);
        given().get("/requests/new/sent").then().statusCode(200);
    }

    @Test
    void nobodysMailBoxIsFilledThroughTheForm() {
        Map<String, String> sent = filled();
        sent.put("email", "banjir@contoh.example");
        for (int i = 0; i < 5; i++) {
            sent.put("key", Secret.random("").text());
            assertThat(post("/requests/new/file", sent).statusCode()).isEqualTo(303);
        }
        sent.put("key", Secret.random("").text());

        assertThat(post("/requests/new/file", sent)
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Buka surel Anda");
    }

    @Test
    void anUnknownPrivateLinkIsNotFound() {
        given().get("/requests/mine/" + Secret.random("").text()).then().statusCode(404);
        given().get("/requests/S-1999-000001").then().statusCode(404);
    }

    private static Map<String, String> filled() {
        Map<String, String> form = new HashMap<>();
        form.put("body", Filings.BODY);
        form.put("subject", "Kontrak lewat formulir");
        form.put("text", "Salinan kontrak.");
        form.put("purpose", "Penelitian");
        form.put("access", "copy_digital");
        form.put("delivery", "email");
        form.put("regime", "umum");
        form.put("kind", "person");
        form.put("name", Filings.NAME);
        form.put("address", Filings.ADDRESS);
        form.put("email", "formulir@contoh.example");
        return form;
    }

    /** Posts as a browser would: with the cookie and the hidden field of the form. */
    static Response post(String path, Map<String, String> form) {
        Response page = given().get("/requests/new?body=" + Filings.BODY);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(token.find()).isTrue();
        RequestSpecification sending =
                given().redirects().follow(false).cookies(page.cookies()).formParam("csrf-token", token.group(1));
        return sending.formParams(form).post(path);
    }
}
