package id.suluh.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailOutboxTest {
    @Inject
    MailOutbox outbox;

    @Inject
    EntityManager entities;

    GreenMail server;

    @Test
    void aMailIsDeliveredOnceUnderTheIdOfItsRow() throws Exception {
        long id = add("sekali@contoh.example");

        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.state(id).orElseThrow() == MailState.SENT);

        List<MimeMessage> received = received("sekali@contoh.example");
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getMessageID()).startsWith("<" + id + ".").endsWith("@localhost>");
        assertThat(received.get(0).getSubject()).isEqualTo("Perihal – ujian");
        assertThat(received.get(0).getContent().toString()).contains("Isi surat");
    }

    @Test
    void theTextIsForgottenOnceAServerTookTheMail() {
        long id = add("lupa@contoh.example");

        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.state(id).orElseThrow() == MailState.SENT);

        Object text = entities.createNativeQuery("select text from mail_outbox where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        assertThat(text).isEqualTo("");
    }

    @Test
    void aMailOfATransactionThatFailsIsNeverSent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(mail("batal@contoh.example"));
                    throw new IllegalStateException("the cause failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        long marker = add("sesudah@contoh.example");

        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.state(marker).orElseThrow() == MailState.SENT);
        assertThat(received("batal@contoh.example")).isEmpty();
    }

    @Test
    void mailNeedsATransaction() {
        assertThatThrownBy(() -> outbox.add(mail("tanpa@contoh.example")))
                .hasMessageContaining("Transaction is required");
    }

    private long add(String to) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.add(mail(to)));
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(to, "Perihal – ujian", "Isi surat\n", "test", "T-1");
    }

    private List<MimeMessage> received(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> {
                    try {
                        return each.getAllRecipients()[0].toString().equals(to);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
