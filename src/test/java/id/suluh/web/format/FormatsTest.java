package id.suluh.web.format;

import static id.suluh.web.Language.EN;
import static id.suluh.web.Language.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             | Rp 0              | Rp 0              | Rp 0             | Rp 0
                    950000        | Rp 950.000        | Rp 950,000        | Rp 950.000       | Rp 950,000
                    1234567890    | Rp 1.234.567.890  | Rp 1,234,567,890  | Rp 1,2 miliar    | Rp 1.2 billion
                    12324000000   | Rp 12.324.000.000 | Rp 12,324,000,000 | Rp 12,3 miliar   | Rp 12.3 billion
                    474000000     | Rp 474.000.000    | Rp 474,000,000    | Rp 474 juta      | Rp 474 million
                    999970000     | Rp 999.970.000    | Rp 999,970,000    | Rp 1 miliar      | Rp 1 billion
                    2500000000000 | Rp 2.500.000.000.000 | Rp 2,500,000,000,000 | Rp 2,5 triliun | Rp 2.5 trillion
                    -5000000      | Rp −5.000.000     | Rp −5,000,000     | Rp −5 juta       | Rp −5 million
                    """)
    void moneyIsWrittenInFullAndInShort(
            BigDecimal amount, String fullId, String fullEn, String briefId, String briefEn) {
        Money money = new Money(amount, "IDR");
        assertThat(plain(MoneyText.full(money, ID))).isEqualTo(fullId);
        assertThat(plain(MoneyText.full(money, EN))).isEqualTo(fullEn);
        assertThat(plain(MoneyText.brief(money, ID))).isEqualTo(briefId);
        assertThat(plain(MoneyText.brief(money, EN))).isEqualTo(briefEn);
    }

    @Test
    void otherCurrenciesKeepTheirCodeAndTheirCents() {
        Money money = new Money(new BigDecimal("1500.50"), "USD");
        assertThat(plain(MoneyText.full(money, ID))).isEqualTo("USD 1.500,50");
        assertThat(plain(MoneyText.full(money, EN))).isEqualTo("USD 1,500.50");
    }

    @Test
    void datesAreWrittenOutInBothLanguages() {
        LocalDate day = LocalDate.of(2026, 8, 6);
        assertThat(DateText.full(day, ID)).isEqualTo("6 Agustus 2026");
        assertThat(DateText.full(day, EN)).isEqualTo("6 August 2026");
        assertThat(DateText.withWeekday(day, ID)).isEqualTo("Kamis, 6 Agustus 2026");
        assertThat(DateText.withWeekday(day, EN)).isEqualTo("Thursday, 6 August 2026");
        assertThat(DateText.compact(LocalDate.of(2026, 9, 2), EN)).isEqualTo("2 Sep 2026");
        assertThat(DateText.compact(LocalDate.of(2026, 10, 9), ID)).isEqualTo("9 Okt 2026");
    }

    @Test
    void aMomentIsToldInWesternIndonesianTimeOnTheNextDayIfNeedBe() {
        Instant lateInGreenwich = Instant.parse("2026-11-22T18:05:00Z");
        assertThat(DateText.moment(lateInGreenwich, ID)).isEqualTo("23 November 2026 01.05 WIB");
        assertThat(DateText.moment(lateInGreenwich, EN)).isEqualTo("23 November 2026 01:05 WIB");
        assertThat(DateText.date(lateInGreenwich)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "0, hari ini, today",
        "1, besok, tomorrow",
        "-1, kemarin, yesterday",
        "16, 16 hari lagi, in 16 days",
        "-1200, 1.200 hari lalu, '1,200 days ago'"
    })
    void daysAreToldFromToday(int days, String indonesian, String english) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(DateText.relative(today.plusDays(days), today, ID)).isEqualTo(indonesian);
        assertThat(DateText.relative(today.plusDays(days), today, EN)).isEqualTo(english);
    }

    @Test
    void sharesAndSizesAreRounded() {
        assertThat(plain(Numbers.percent(0.977, ID))).isEqualTo("97,7 %");
        assertThat(plain(Numbers.percent(new BigDecimal("0.04"), EN))).isEqualTo("4%");
        assertThat(plain(Numbers.size(999, ID))).isEqualTo("999 B");
        assertThat(plain(Numbers.size(1_234_567, ID))).isEqualTo("1,2 MB");
        assertThat(plain(Numbers.size(45_600_000, EN))).isEqualTo("46 MB");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
