package id.suluh.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockFaceTest {
    private final Deadlines deadlines = Deadlines.load();

    @Test
    void aRunningClockShowsWhatIsGoneAndWhatIsToCome() {
        // Christmas on Thursday and Friday; day 0 is Friday the 18th
        assertThat(drawn(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 22), null))
                .isEqualTo("ww ooaxx ww aaaax ww axaD".replace(" ", ""));
    }

    @Test
    void anAnswerInTimeLeavesTheRestOpenAndTheDueDateUnlit() {
        assertThat(drawn(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 11)))
                .isEqualTo("wwooAaawwaaaad");
    }

    @Test
    void aLateAnswerIsDrawnAfterTheDueDate() {
        assertThat(drawn(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 24)))
                .isEqualTo("wwooooowwoooodwwoA");
    }

    @Test
    void anAnswerYearsLateDoesNotStretchTheDrawingForYears() {
        List<ClockDay> days = days(LocalDate.of(2024, 6, 3), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 20));

        assertThat(days).hasSizeLessThan(60);
    }

    private String drawn(LocalDate from, LocalDate today, @Nullable LocalDate stopped) {
        return days(from, today, stopped).stream().map(ClockFaceTest::sign).collect(Collectors.joining());
    }

    private List<ClockDay> days(LocalDate from, LocalDate today, @Nullable LocalDate stopped) {
        Deadline answer = deadlines.count(DeadlineQuery.of(Regime.UMUM, Step.ANSWER, from));
        return deadlines.days(answer, new ClockHands(today, stopped));
    }

    private static String sign(ClockDay day) {
        return switch (day.kind()) {
            case GONE -> "o";
            case AHEAD -> "a";
            case WEEKEND -> "w";
            case HOLIDAY -> "x";
            case DONE -> "A";
            case DUE -> "D";
            case DUE_OVER -> "d";
        };
    }
}
