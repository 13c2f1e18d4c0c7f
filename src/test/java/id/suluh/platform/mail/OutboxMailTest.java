package id.suluh.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxMailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final OutboxMail mail =
            new OutboxMail(new OutgoingMail("warga@contoh.example", "s", "t", "test", "T-1"), NOW);

    @Test
    void pausesDoubleUpToSixHours() {
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofMinutes(2));
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofMinutes(4));
        for (int i = 5; i <= 10; i++) {
            pauseAfterTry();
        }
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void afterTheLastTryTheMailHasFailed() {
        for (int i = 1; i <= 12; i++) {
            assertThat(mail.state()).isEqualTo(MailState.QUEUED);
            pauseAfterTry();
        }
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.settled()).isEqualTo(NOW);
        assertThat(mail.added()).isEqualTo(NOW);
    }

    @Test
    void aTakenMailIsLeftAloneForTheLengthOfATry() {
        mail.take(NOW);

        assertThat(mail.due()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theReasonOfARefusalNamesNobody() {
        mail.take(NOW);
        mail.refused("550 <warga@contoh.example> unknown", NOW);

        assertThat(mail.problem()).isEqualTo("550 <…> unknown");
    }

    private Duration pauseAfterTry() {
        mail.take(NOW);
        mail.refused("connection refused", NOW);
        return Duration.between(NOW, mail.due());
    }
}
