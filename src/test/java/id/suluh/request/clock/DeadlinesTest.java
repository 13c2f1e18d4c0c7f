package id.suluh.request.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates counted by hand on the decrees' calendars. */
class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.load();

    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @CsvSource(textBlock = """
            # regime, step, day 0, due
            # the worked example of the request page: fourteen days of weekends and Christmas left out
            umum, objection, 2026-11-13, 2026-12-29
            # an ordinary fortnight
            umum, answer, 2026-11-02, 2026-11-16
            # received on a Friday, on a Saturday, on a Sunday: day 1 is the Monday
            umum, answer, 2026-11-06, 2026-11-20
            umum, answer, 2026-11-07, 2026-11-20
            umum, answer, 2026-11-08, 2026-11-20
            # received on a holiday: day 1 is the next working day
            umum, answer, 2026-08-17, 2026-09-01
            # the turn of a year, with Christmas, its collective leave, New Year and Isra Mikraj
            umum, answer, 2026-12-18, 2027-01-07
            # day 0 in a year whose holidays are not recorded, all counted days in one that is
            umum, answer, 2023-12-29, 2024-01-15
            # Nyepi and Lebaran of 2026: five weekdays in a row between two weekends
            umum, answer, 2026-03-13, 2026-04-06
            # Lebaran of 2024 with four days of collective leave
            umum, answer, 2024-04-05, 2024-04-29
            # Lebaran of 2025
            umum, answer, 2025-03-27, 2025-04-22
            # polling days
            umum, answer, 2024-02-01, 2024-02-20
            umum, answer, 2024-11-20, 2024-12-05
            umum, objection-reply, 2026-11-13, 2026-12-29
            umum, dispute, 2026-11-13, 2026-12-03
            umum, commission-start, 2026-05-12, 2026-06-08
            umum, commission-ruling, 2026-06-22, 2026-11-11
            # calendar days, due on New Year's Day and on a Sunday: not moved
            umum, cassation, 2026-12-18, 2027-01-01
            umum, cassation, 2026-11-08, 2026-11-22
            pemilu, answer, 2024-02-12, 2024-02-16
            pemilu, objection-reply, 2024-02-16, 2024-02-21
            pemilu, commission-ruling, 2024-02-23, 2024-03-18
            """)
    void aDueDateIsWhatTheCalendarGives(String regime, String step, LocalDate from, LocalDate due) {
        assertThat(count(regime, step, from).due()).isEqualTo(due);
    }

    @Test
    void anExtensionIsCountedFromTheSameDayZero() {
        LocalDate from = LocalDate.of(2026, 10, 28);

        assertThat(extended("umum", from).due()).isEqualTo("2026-11-20");
        assertThat(extended("umum", from).safe().days()).isEqualTo(17);
        assertThat(extended("pemilu", LocalDate.of(2024, 2, 12)).due()).isEqualTo("2024-02-20");
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "ANSWER")
    void onlyTheAnswerCanBeExtended(Step step) {
        DeadlineQuery query = new DeadlineQuery(Regime.UMUM, step, LocalDate.of(2026, 11, 2), true);

        assertThatThrownBy(() -> deadlines.count(query))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("no time limit is known");
    }

    @ParameterizedTest
    @CsvSource({"objection", "dispute", "commission-start", "court", "cassation"})
    void stepsOfTheElectionRegimeWithoutAKnownRuleAreRefused(String step) {
        assertThatThrownBy(() -> count("pemilu", step, LocalDate.of(2026, 11, 2)))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining(step);
    }

    @Test
    void aWeekdayOfAYearWithoutHolidaysIsNeverCounted() {
        assertThatThrownBy(() -> count("umum", "answer", LocalDate.of(2027, 12, 20)))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> count("umum", "answer", LocalDate.of(2023, 12, 27)))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("2023");
        assertThatThrownBy(() -> count("umum", "cassation", LocalDate.of(2027, 12, 20)))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("2028");
    }

    @Test
    void aRuleIsNotUsedBeforeItWasInForce() {
        assertThatThrownBy(() -> count("pemilu", "answer", LocalDate.of(2019, 2, 27)))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("no recorded rule was in force");
    }

    @Test
    void atTheCourtTheEarlierOfBothReadingsIsSafe() {
        Deadline court = count("umum", "court", LocalDate.of(2026, 3, 13));

        assertThat(court.readings()).extracting(Reading::basis).containsExactly("UU 14/2008 48 (1)", "PERMA 2/2011");
        assertThat(court.readings())
                .extracting(Reading::due)
                .containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 3, 27));
        assertThat(court.due()).isEqualTo("2026-03-27");
        assertThat(court.safe().unit()).isEqualTo(DayUnit.CALENDAR_DAYS);
        assertThat(court.safe().verified()).isFalse();
        assertThat(court.safe().skipped()).isEmpty();
    }

    @Test
    void skippedAreTheHolidaysOnWeekdaysAndNoOthers() {
        Reading lebaran = count("umum", "answer", LocalDate.of(2026, 3, 13)).safe();

        assertThat(lebaran.skipped())
                .extracting(Holiday::date)
                .containsExactly(
                        LocalDate.of(2026, 3, 18),
                        LocalDate.of(2026, 3, 19),
                        LocalDate.of(2026, 3, 20),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 3, 24),
                        LocalDate.of(2026, 4, 3));
        assertThat(lebaran.weekendDays()).isEqualTo(8);
    }

    @Test
    void collectiveLeaveCountsWhereARuleSaysSo() {
        Rule strict = RuleBook.load().all().get(0);
        Rule lenient = new Rule(
                strict.regime(),
                strict.step(),
                false,
                10,
                DayUnit.WORKING_DAYS,
                false,
                null,
                null,
                "test",
                "UU 14/2008 22 (7)",
                false,
                Text.NONE);
        Deadlines other = new Deadlines(new RuleBook(List.of(lenient)), Holidays::load);

        LocalDate due = other.count(DeadlineQuery.of(Regime.UMUM, Step.ANSWER, LocalDate.of(2026, 3, 13)))
                .due();

        assertThat(due).isEqualTo("2026-03-30");
    }

    @Test
    void theWorkingNamesEveryDayLeftOutAndTheArticleInBothLanguages() {
        Text working = count("umum", "objection", LocalDate.of(2026, 11, 13)).working();

        assertThat(working.id())
                .isEqualTo(
                        "Hari ke-0 ialah 13 November 2026. Sesudah itu dihitung 30 hari kerja mulai 16 November 2026; dilewati 14 hari"
                                + " akhir pekan serta 24 Desember 2026 (Cuti bersama Kelahiran Yesus Kristus), 25 Desember 2026"
                                + " (Kelahiran Yesus Kristus): jatuh tempo 29 Desember 2026 (Pasal 36 ayat (1) UU 14/2008).");
        assertThat(working.en())
                .contains("Day 0 is 13 November 2026.", "30 working days", "article 36(1) of UU 14/2008");
    }

    @Test
    void theWorkingOfAnUnclearStepTellsBothReadings() {
        Text working = count("umum", "court", LocalDate.of(2026, 3, 13)).working();

        assertThat(working.id())
                .contains("14 hari kerja", "14 hari kalender", "yang aman ialah tanggal lebih awal, 27 Maret 2026");
    }

    @Test
    void theDayNumberStandsStillOnFreeDays() {
        Deadline objection = count("umum", "objection", LocalDate.of(2026, 11, 13));

        assertThat(deadlines.dayNumber(objection, LocalDate.of(2026, 11, 13))).isZero();
        assertThat(deadlines.dayNumber(objection, LocalDate.of(2026, 11, 15))).isZero();
        assertThat(deadlines.dayNumber(objection, LocalDate.of(2026, 11, 20))).isEqualTo(5);
        assertThat(deadlines.dayNumber(objection, LocalDate.of(2026, 11, 22))).isEqualTo(5);
        assertThat(deadlines.dayNumber(objection, objection.due())).isEqualTo(30);
    }

    private Deadline extended(String regime, LocalDate from) {
        return deadlines.count(new DeadlineQuery(Regime.of(regime).orElseThrow(), Step.ANSWER, from, true));
    }

    private Deadline count(String regime, String step, LocalDate from) {
        return deadlines.count(
                DeadlineQuery.of(Regime.of(regime).orElseThrow(), Step.of(step).orElseThrow(), from));
    }
}
