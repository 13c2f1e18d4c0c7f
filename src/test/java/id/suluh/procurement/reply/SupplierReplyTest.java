package id.suluh.procurement.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.platform.Ids;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supplier replies by a link that only the address a moderator verified ever gets. */
@QuarkusTest
class SupplierReplyTest {
    private static final Pattern CODE = Pattern.compile("/moderation/replies/(\\w+)/publish");

    @Inject
    FlaggedWorld world;

    @Inject
    SignedIn signedIn;

    GreenMail mails;

    private final String address = Ids.random() + "@perusahaan.example";
    private final Browser anyone = new Browser();
    private Browser moderator;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = signedIn.browser(Role.MODERATOR);
    }

    @Test
    void aSupplierIsHeardAfterAModeratorHasLooked() throws IOException {
        String ocid = "ocds-pemasok-1";
        String code = contract(ocid, "Satu");
        given().get("/contracts/" + ocid).then().body(containsString("Anda penyedia ini?"));
        verify(code);
        assertThat(given().get("/contracts/" + ocid).asString()).doesNotContain(address);

        ask(ocid, code);
        String link = links(1).get(0);
        given().get(link)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "origin")
                .body(containsString("PT Pemasok Satu"));
        anyone.post(link, "text", " ").then().statusCode(422);
        anyone.post(link, "text", "Kami <i>satu-satunya</i>.")
                .then()
                .statusCode(200)
                .body(containsString("Kami &lt;i&gt;satu-satunya&lt;/i&gt;."));
        anyone.post(link, "text", "Kami satu-satunya.", "step", "edit").then().statusCode(200);
        send(link, "Kami satu-satunya.").then().statusCode(303).header("Location", endsWith("/replies/sent"));
        send(link, "Kami satu-satunya.").then().statusCode(410);
        given().get(link).then().statusCode(410);
        given().get("/contracts/" + ocid).then().body(not(containsString("satu-satunya")));

        String reply = waiting("Kami satu-satunya.");
        decide(reply, "publish", "").then().statusCode(303);
        decide(reply, "publish", "").then().statusCode(303);
        decide(reply, "refuse", "Terlambat").then().statusCode(409);
        given().get("/en/contracts/" + ocid)
                .then()
                .body(allOf(containsString("Right of reply · PT Pemasok Satu"), containsString("Kami satu-satunya.")));
        assertThat(world.acts("reply.published", ocid)).isEqualTo(1);
        assertThat(world.toldOf(address)).isFalse();
    }

    @Test
    void aWithdrawnReplyIsGoneEverywhereAndItsPlaceSaysWhy() throws IOException {
        String ocid = "ocds-pemasok-2";
        String code = contract(ocid, "Dua");
        verify(code);
        ask(ocid, code);
        ask(ocid, code);
        List<String> links = links(2);
        send(links.get(0), "Hubungi Budi.").then().statusCode(303);
        decide(waiting("Hubungi Budi."), "publish", "").then().statusCode(303);
        send(links.get(1), "Hubungi Budi, 0812.").then().statusCode(303);
        String second = waiting("Hubungi Budi, 0812.");
        decide(second, "publish", "").then().statusCode(303);
        given().get("/contracts/" + ocid).then().body(containsString("Versi sebelumnya (1)"));

        decide(second, "withdraw", "").then().statusCode(422).body(containsString("Tulis alasannya"));
        decide(second, "withdraw", "Memuat data pribadi").then().statusCode(303);
        given().get("/contracts/" + ocid)
                .then()
                .body(allOf(
                        containsString("Jawaban ditarik"),
                        containsString("Memuat data pribadi"),
                        not(containsString("Budi"))));
        given().get("/api/v1/contracts/" + ocid)
                .then()
                .body("replies[0].current.text", nullValue())
                .body("replies[0].current.withdrawn", equalTo("Memuat data pribadi"))
                .body("replies[0].earlier", hasSize(0))
                .body(not(containsString("Budi")));
    }

    @Test
    void aRefusedReplyIsSeenByNobodyAndTheCompanyIsToldWhy() throws IOException {
        String ocid = "ocds-pemasok-3";
        String code = contract(ocid, "Tiga");
        verify(code);
        ask(ocid, code);
        send(links(1).get(0), "Alamat rumah saya: Jalan Uji.").then().statusCode(303);
        decide(waiting("Alamat rumah saya"), "refuse", "Ada alamat rumah")
                .then()
                .statusCode(303);
        given().get("/contracts/" + ocid).then().body(not(containsString("Hak jawab ·")));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> arrived().anyMatch(mail -> text(mail).contains("Ada alamat rumah")));
    }

    @Test
    void askingTellsNobodyWhetherAnAddressIsKnown() throws IOException {
        String ocid = "ocds-pemasok-4";
        String code = contract(ocid, "Empat");
        String unknown = ask(ocid, code);
        assertThat(moderator.get("/moderation/replies").asString()).contains("PT Pemasok Empat");
        verify(code);
        assertThat(ask(ocid, code)).isEqualTo(unknown);
        for (int i = 0; i < 3; i++) {
            ask(ocid, code);
        }
        assertThat(world.mailsTo(address)).isEqualTo(2);
        anyone.post("/replies/ask", "contract", ocid, "flag", "R018", "supplier", "bukan")
                .then()
                .statusCode(422);
        anyone.post("/replies/ask", "contract", ocid, "flag", "R036", "supplier", code)
                .then()
                .statusCode(404);
        moderator.post(contactOf(code) + "/forget").then().statusCode(303);
        assertThat(moderator.get(contactOf(code)).asString()).doesNotContain(address);
    }

    @Test
    void aLinkIsTooOldAfterThreeDays() throws IOException {
        String ocid = "ocds-pemasok-5";
        String code = contract(ocid, "Lima");
        verify(code);
        ask(ocid, code);
        String link = links(1).get(0);
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(73)), Clock.class);
        given().get(link).then().statusCode(410);
        send(link, "Terlambat.").then().statusCode(410);
        given().get("/en/replies/link/salah").then().statusCode(410).body(containsString("This link no longer works"));
    }

    @Test
    void onlyModeratorsSeeTheQueueAndTheAddresses() throws IOException {
        String code = contract("ocds-pemasok-6", "Enam");
        Browser officer = signedIn.browser(Role.OFFICER);
        officer.get("/moderation/replies").then().statusCode(403);
        officer.get(contactOf(code)).then().statusCode(403);
        given().get("/suppliers/" + code).then().statusCode(200).body(not(containsString(contactOf(code))));
        moderator.get("/suppliers/" + code).then().body(containsString(contactOf(code)));
        moderator.get("/en/moderation/replies").then().statusCode(200).body(containsString("Replies to red flags"));
        moderator.get("/moderation").then().body(containsString("Jawaban atas tanda bahaya"));
        moderator.get("/moderation/suppliers/tidak-ada/contact").then().statusCode(404);
    }

    private String contract(String ocid, String name) throws IOException {
        world.contract(ocid, "Badan Pembeli Pemasok", "PT Pemasok " + name, "00999888" + ocid.hashCode() % 10_000_000);
        return world.supplier(ocid);
    }

    private void verify(String code) {
        moderator
                .post(contactOf(code), "email", "bukan alamat", "how", "")
                .then()
                .statusCode(422);
        moderator
                .post(contactOf(code), "email", address, "how", "Panggilan balik")
                .then()
                .statusCode(303);
        assertThat(moderator.get(contactOf(code)).asString()).contains(address, "Panggilan balik");
    }

    private static String contactOf(String code) {
        return "/moderation/suppliers/" + code + "/contact";
    }

    /** What the page says after it. */
    private String ask(String ocid, String code) {
        Response answer = anyone.post("/replies/ask", "contract", ocid, "flag", "R018", "supplier", code);
        answer.then().statusCode(303);
        return given().get(answer.header("Location"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response send(String link, String text) {
        return anyone.post(link, "text", text, "step", "send");
    }

    private Response decide(String code, String act, String reason) {
        return moderator.post("/moderation/replies/" + code + "/" + act, "reason-" + code, reason);
    }

    /** The code of the reply that waits with these words. */
    private String waiting(String words) {
        String page = moderator.get("/moderation/replies").asString();
        Matcher code = CODE.matcher(page.substring(page.indexOf(words)));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /** The links that were mailed, once there are so many. */
    private List<String> links(int count) {
        await().atMost(Duration.ofSeconds(90)).until(() -> arrived().count() >= count);
        return arrived()
                .map(mail -> Pattern.compile("/replies/link/[\\w-]+").matcher(text(mail)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private Stream<MimeMessage> arrived() {
        return Stream.of(mails.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
    }
}
