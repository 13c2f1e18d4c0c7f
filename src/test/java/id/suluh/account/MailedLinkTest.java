package id.suluh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A requester asks for a link by mail, and strangers learn nothing by asking. */
@QuarkusTest
class MailedLinkTest extends OneAccount {
    GreenMail mails;

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

    private Response ask(String address) {
        return new Browser().post("/account/link", "email", address);
    }

    /** What arrived, oldest first: the outbox forgets a text as soon as the server has it. */
    private List<String> mailedLinks() {
        Number sent = (Number) entities.createNativeQuery("select count(*) from mail_outbox where recipient = :email")
                .setParameter("email", email)
                .getSingleResult();
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            // A mail that is tried again waits by this clock.
            now = now.plusSeconds(1);
            return arrived().count() == sent.longValue();
        });
        return arrived()
                .sorted(Comparator.comparing(MailedLinkTest::row))
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
}
