package id.suluh.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of the page that counts due dates. */
@MessageBundle("deadline")
public interface DeadlineMessages {
    @Message
    String deadlinesTitle();

    @Message
    String deadlinesLede();

    @Message
    String deadlinesStep();

    @Message
    String deadlinesFrom();

    @Message
    String deadlinesExtended();

    @Message
    String deadlinesCount();

    @Message
    String deadlinesDue();

    @Message
    String deadlinesRefused();

    @Message
    String deadlinesBadDate();

    @Message
    String deadlinesReadings();

    @Message
    String deadlinesReading(int days, String unit, String basis, LocalDate due);

    @Message
    String deadlinesSkipped();

    @Message
    String deadlinesVerified();

    @Message
    String deadlinesDays();
}
