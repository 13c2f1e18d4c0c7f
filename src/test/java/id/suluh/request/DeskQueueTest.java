package id.suluh.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskQueueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, LATE",
        "2026-11-23, TODAY",
        "2026-11-24, WEEK",
        "2026-11-30, WEEK",
        "2026-12-01, LATER",
        ", UNRECEIVED"
    })
    void aDueDateSaysHowPressingItIs(LocalDate due, Urgency urgency) {
        assertThat(Urgency.of(due, TODAY)).isEqualTo(urgency);
    }

    @Test
    void everyRequestStandsOnceInTheOrderOfUrgency() {
        DeskQueue queue = DeskQueue.of(List.of(row("a", null), row("b", TODAY.minusDays(9)), row("c", TODAY)), TODAY);
        assertThat(queue.isEmpty()).isFalse();
        assertThat(queue.batches())
                .flatExtracting(DeskQueue.Batch::rows)
                .extracting(DeskRow::number)
                .containsExactly("b", "c", "a");
    }

    @Test
    void nothingWaitingIsAnEmptyQueue() {
        assertThat(DeskQueue.of(List.of(), TODAY).isEmpty()).isTrue();
    }

    private static DeskRow row(String number, @Nullable LocalDate due) {
        return new DeskRow(number, "Perihal", "Badan", due, due != null && due.isBefore(TODAY));
    }
}
