package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import id.suluh.account.secret.Secret;
import id.suluh.platform.Jakarta;
import id.suluh.search.IndexDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestFilingTest {
    private static final Pattern LINK = Pattern.compile("(?:/en)?/requests/mine/([\\w-]{43})");

    @Inject
    RequestFiling filing;

    @Inject
    RequestSearch search;

    @Inject
    TestBody bodies;

    @Inject
    Clock clock;

    GreenMail mails;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @Test
    void aRequestIsFiledWhenItsRequesterConfirmsTheMailedLink() {
        Secret link = sentTo("pemohon1@contoh.example", "Kontrak dikonfirmasi");

        filing.confirm(link);
        filing.confirm(link);

        String page = given().get("/requests/mine/" + link.text())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(Filings.NAME, Filings.IDENTITY).contains("S-" + year() + "-");
        given().get("/requests/mine/" + link.text() + "/letter").then().statusCode(200);
    }

    @Test
    void anUnconfirmedRequestIsSeenByNobody() {
        bodies.present("badan-sepi", "");
        filing.take(Filings.once(Filings.to(
                "badan-sepi", "Tidak dikonfirmasi", Requester.of(RequesterKind.PERSON, "X Y", "diam@contoh.example"))));

        String list =
                given().get("/api/v1/requests").then().statusCode(200).extract().asString();
        assertThat(list).doesNotContain("Tidak dikonfirmasi");
    }

    @Test
    void privateBytesAreInNoPublicExit() {
        Secret link = sentTo("sangatrahasia@contoh.example", "Kontrak tanpa nama");
        filing.confirm(link);
        String number = number(link);

        String all = given().get("/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/en/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/api/v1/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/api/v1/requests")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/requests/" + number + ".ics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<IndexDocument> documents = search.load(List.of(number));

        assertThat(all + documents)
                .contains("Kontrak tanpa nama")
                .doesNotContain(
                        Filings.NAME,
                        "Rahasiawan",
                        "sangatrahasia",
                        Filings.ADDRESS,
                        Filings.PHONE,
                        Filings.IDENTITY,
                        link.text());
    }

    @Test
    void withoutDeskAndAddressItIsNotYetDeliveredAndHasNoDueDate() {
        Secret link = sentTo("pemohon2@contoh.example", "Kontrak belum sampai");
        filing.confirm(link);
        String number = number(link);

        String page = given().get("/requests/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Belum sampai di badan", "Perkiraan", "Belum ada tenggat");
        given().get("/api/v1/requests/" + number).then().statusCode(200).body("due", org.hamcrest.Matchers.nullValue());
    }

    private Secret sentTo(String email, String subject) {
        filing.take(Filings.once(Filings.of(subject, email)));
        await().atMost(Duration.ofSeconds(30)).until(() -> text(email) != null);
        Matcher found = LINK.matcher(text(email));
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    private String text(String email) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(each -> Mails.to(each).equals(email))
                .map(Mails::text)
                .findFirst()
                .orElse(null);
    }

    private String number(Secret link) {
        String page = given().get("/requests/mine/" + link.text())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher found = Pattern.compile("S-\\d{4}-\\d{6}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private int year() {
        return Jakarta.today(clock).getYear();
    }
}
