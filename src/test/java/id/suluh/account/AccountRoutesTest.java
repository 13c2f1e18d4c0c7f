package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import id.suluh.platform.Ids;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountRoutesTest {
    private static final String PASSWORD = "empat kata acak saja";

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    EntityManager entities;

    GreenMail mails;

    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private final String email = Ids.random() + "@petugas.example";

    @BeforeEach
    void theClockCanBeMoved() {
        QuarkusMock.installMockForType(new MovableClock(() -> now), Clock.class);
    }

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
    void anUnknownAddressAndAWrongPasswordAreAnsweredAlike() {
        setPassword(link(), PASSWORD);
        String known = attempt(new Browser(), email, "bukan kata sandinya")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String other = Ids.random() + "@petugas.example";
        String unknown = attempt(new Browser(), other, "bukan kata sandinya")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(withoutToken(known).replace(email, other)).isEqualTo(withoutToken(unknown));
        attempt(new Browser(), email, "").then().statusCode(422);
    }

    @Test
    void aLogInTakesANewSecretAndEndsTheOneTheBrowserBrought() {
        setPassword(link(), PASSWORD);
        Browser planted = new Browser();
        planted.session = "ditanam-orang-lain";
        attempt(planted, email, PASSWORD).then().statusCode(303);
        assertThat(planted.session).isNotEqualTo("ditanam-orang-lain").hasSize(43);
        String first = planted.session;
        attempt(planted, email, PASSWORD).then().statusCode(303);
        assertThat(planted.session).isNotEqualTo(first);
        given().cookie("suluh", first).get("/account").then().statusCode(401);
        planted.get("/account").then().statusCode(200);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSites() {
        setPassword(link(), PASSWORD);
        String cookie = attempt(new Browser(), email, PASSWORD).getHeaders().getValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("suluh="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.toLowerCase(Locale.ROOT))
                .contains("httponly")
                .contains("samesite=lax")
                .contains("path=/")
                .doesNotContain("domain")
                .doesNotContain("max-age");
    }

    @Test
    void aLogInEndsWhenItIsNotUsedAndAfterADayHoweverMuchItIs() {
        setPassword(link(), PASSWORD);
        Browser idle = logIn(PASSWORD);
        now = now.plus(Duration.ofMinutes(121));
        idle.get("/account").then().statusCode(401);
        Browser busy = logIn(PASSWORD);
        for (int hour = 0; hour < 11; hour++) {
            now = now.plus(Duration.ofHours(1));
            busy.get("/account").then().statusCode(200);
        }
        now = now.plus(Duration.ofHours(1));
        busy.get("/account").then().statusCode(401);
    }

    @Test
    void loggingOutEndsItOnTheServerToo() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        String secret = browser.session;
        browser.post("/account/logout").then().statusCode(303).header("Clear-Site-Data", containsString("storage"));
        given().cookie("suluh", secret)
                .get("/account")
                .then()
                .statusCode(401)
                .body(containsString("/account/login?next="));
    }

    @Test
    void onesOwnLogInsCanBeEndedAndNobodyElses() {
        setPassword(link(), PASSWORD);
        Browser one = logIn(PASSWORD);
        Browser two = logIn(PASSWORD);
        String codeOfTwo = codes().get(0);
        Browser stranger = strangersBrowser();
        stranger.post("/account/sessions/" + codeOfTwo + "/end").then().statusCode(303);
        two.get("/account").then().statusCode(200);
        one.post("/account/sessions/" + codeOfTwo + "/end").then().statusCode(303);
        two.get("/account").then().statusCode(401);
        Browser three = logIn(PASSWORD);
        one.post("/account/sessions/end-others").then().statusCode(303);
        three.get("/account").then().statusCode(401);
        one.get("/account").then().statusCode(200);
    }

    @Test
    void aChangedPasswordNeedsThePresentOneAndEndsOtherLogIns() {
        setPassword(link(), PASSWORD);
        Browser one = logIn(PASSWORD);
        Browser two = logIn(PASSWORD);
        one.post("/account/password", "current", "salah", "password", "lima kata acak lain lagi")
                .then()
                .statusCode(422);
        two.get("/account").then().statusCode(200);
        one.post("/account/password", "current", PASSWORD, "password", "lima kata acak lain lagi")
                .then()
                .statusCode(200);
        two.get("/account").then().statusCode(401);
        attempt(new Browser(), email, PASSWORD).then().statusCode(422);
        logIn("lima kata acak lain lagi");
    }

    @Test
    void aNewLinkEndsAllLogIns() {
        setPassword(link(), PASSWORD);
        Browser browser = logIn(PASSWORD);
        setPassword(link(), "lima kata acak lain lagi");
        browser.get("/account").then().statusCode(401);
    }

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

    @Test
    void tooManyTriesAreRefusedForAWhile() {
        setPassword(link(), PASSWORD);
        Browser browser = new Browser();
        for (int i = 0; i < 10; i++) {
            attempt(browser, email, "bukan kata sandinya").then().statusCode(422);
        }
        attempt(browser, email, PASSWORD).then().statusCode(429).header("Retry-After", not(nullValue()));
        now = now.plus(Duration.ofMinutes(15));
        attempt(browser, email, PASSWORD).then().statusCode(303);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        given().redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/account/login")
                .then()
                .statusCode(403);
    }

    @Test
    void aMailedLinkOpensAnAccountForARequesterAndIsAnsweredAlikeForAnyone() {
        given().get("/account/login").then().body(containsString("href=\"/account/link\""));
        new Browser().post("/account/link", "email", "bukan alamat").then().statusCode(422);
        String fresh = ask(email).then().statusCode(200).extract().asString();
        String path = mailedLinks().get(0);
        setPassword(path, PASSWORD).then().statusCode(303);
        logIn(PASSWORD).get("/account").then().body(containsString("Pemohon"));
        String known = ask(email).then().statusCode(200).extract().asString();
        assertThat(withoutToken(known)).isEqualTo(withoutToken(fresh));
        for (int i = 0; i < 3; i++) {
            ask(email).then().statusCode(200);
        }
        assertThat(mailedLinks()).hasSize(3);
        now = now.plus(Duration.ofMinutes(61));
        given().get(mailedLinks().get(2)).then().statusCode(410);
        ask(email).then().statusCode(200);
        assertThat(mailedLinks()).hasSize(4);
    }

    @Test
    void everyActIsInTheAuditLog() {
        setPassword(link(), PASSWORD);
        logIn(PASSWORD).post("/account/logout");
        long id = ((Number) entities.createNativeQuery("select id from account where email = :email")
                        .setParameter("email", email)
                        .getSingleResult())
                .longValue();
        List<?> acts = entities.createNativeQuery(
                        "select act from audit_log where subject_type = 'account' and subject_id = :id order by id")
                .setParameter("id", String.valueOf(id))
                .getResultList();
        assertThat(acts)
                .extracting(Object::toString)
                .containsExactly("account.create", "role.grant", "password.set", "session.start", "session.end");
    }

    private String link() {
        accounts.grant(email, Role.MODERATOR, null, "system:test");
        return URI.create(links.forHandingOver(email.toUpperCase(Locale.ROOT))).getPath();
    }

    private Response ask(String address) {
        return new Browser().post("/account/link", "email", address);
    }

    /** What arrived, oldest first: the outbox forgets a text as soon as the server has it. */
    private List<String> mailedLinks() {
        Number sent = (Number) entities.createNativeQuery("select count(*) from mail_outbox where recipient = :email")
                .setParameter("email", email)
                .getSingleResult();
        await().atMost(Duration.ofSeconds(30)).until(() -> arrived().count() == sent.longValue());
        return arrived()
                .sorted(Comparator.comparing(AccountRoutesTest::row))
                .map(mail -> Pattern.compile(Links.PATH + "[\\w-]+").matcher(GreenMailUtil.getBody(mail)))
                .map(link -> link.find() ? link.group() : "")
                .toList();
    }

    private Stream<MimeMessage> arrived() {
        return Stream.of(mails.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(email));
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The Message-ID begins with the number of the outbox row. */
    private static long row(MimeMessage mail) {
        try {
            String id = mail.getMessageID();
            return Long.parseLong(id.substring(1, id.indexOf('.')));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Response setPassword(String path, String password) {
        return new Browser().post(path, "password", password);
    }

    private Response attempt(Browser browser, String address, String password) {
        return browser.post("/account/login", "email", address, "password", password);
    }

    private Browser logIn(String password) {
        Browser browser = new Browser();
        attempt(browser, email, password).then().statusCode(303);
        return browser;
    }

    private Browser strangersBrowser() {
        String other = Ids.random() + "@lain.example";
        accounts.grant(other, Role.ADMIN, null, "system:test");
        setPassword(URI.create(links.forHandingOver(other)).getPath(), PASSWORD);
        Browser browser = new Browser();
        attempt(browser, other, PASSWORD).then().statusCode(303);
        return browser;
    }

    private boolean holder(String token) {
        return !given().auth()
                .oauth2(token)
                .get("/api/v1/test-whoami")
                .asString()
                .equals("anonymous");
    }

    private List<String> codes() {
        return entities.createQuery(
                        "select s.code from LogInSession s where s.account.email = ?1 and s.ended is null order by s.id desc",
                        String.class)
                .setParameter(1, email)
                .getResultList();
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static String tokenIn(String page) {
        int start = page.indexOf("<code>" + NewToken.MARK) + "<code>".length();
        return page.substring(start, page.indexOf('<', start));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }
}
