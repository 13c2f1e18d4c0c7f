package id.suluh.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocketNumberTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "028/III/KIP-PS/2013, 028, 3, 2013, KIP, PS, docket",
                "028/III/KIP-PS-M-A/2013, 028, 3, 2013, KIP, PS, ruling",
                "254/IV/KIP-PS-A/2013, 254, 4, 2013, KIP, PS, ruling",
                "042/XI/KIP-PS-A/2021, 042, 11, 2021, KIP, PS, ruling",
                "074/X/KIP-PSI/2025, 074, 10, 2025, KIP, PSI, docket",
                "002/KIP-PSIP/II/2024, 002, 2, 2024, KIP, PSIP, docket",
                "002/KIP-PSIP-A/II/2024, 002, 2, 2024, KIP, PSIP, ruling",
                "0039/X/KIP-DKI-PS/2025, 0039, 10, 2025, KIP-DKI, PS, docket",
                "009/IX/KIP-DKI-PS/2023, 009, 9, 2023, KIP-DKI, PS, docket",
                "1470/PTSN-MK.MA/KI-JBR/IX/2024, 1470, 9, 2024, KI-JBR, -, ruling",
                "003/II/KISB-PS/2015, 003, 2, 2015, KISB, PS, docket",
                "003/PTSN-PS/KISB/V/2015, 003, 5, 2015, KISB, PS, ruling",
                "0003/REG-PSI/III/2016, 0003, 3, 2016, -, PSI, docket",
                "0016 / REG-PSI / X / 2016, 0016, 10, 2016, -, PSI, docket",
                "15/X/KIProv-LPG-PS-A/2016, 15, 10, 2016, KIProv-LPG, PS, ruling",
                "010/VIII/KIProv-LPG-PS/2021, 010, 8, 2021, KIProv-LPG, PS, docket",
                "002/I/KI-Kepri-PS /2014, 002, 1, 2014, KI-Kepri, PS, docket",
                "80/II/KIP-BKL.PSI/2016, 80, 2, 2016, KIP-BKL, PSI, docket",
                "80/II/KIP-BKL.PSI/A/2016, 80, 2, 2016, KIP-BKL, PSI, ruling",
                "541/G/KI/2023/PTUN.JKT, 541, -, 2023, -, G/KI, court",
                "155/G/KIF/2024/PTUN-BDG, 155, -, 2024, -, G/KIF, court",
            })
    void readsEveryNumberSeenInPublicSources(
            String printed, String serial, Integer month, int year, String commission, String kind, String stage) {
        DocketNumber number = DocketNumber.read(printed).orElseThrow();
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.month()).isEqualTo(month);
        assertThat(number.year()).isEqualTo(year);
        assertThat(number.commission()).isEqualTo(commission);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.stage()).isEqualTo(stage);
    }

    @Test
    void forgivesAOneReadForTheLetterI() {
        assertThat(DocketNumber.read("254/1V/KIP-PS-A/2013").orElseThrow().month())
                .isEqualTo(4);
    }

    @Test
    void forgivesASlashReadAsSeven() {
        DocketNumber number = DocketNumber.read("254/TV7KIP-PS-A/2013").orElseThrow();
        assertThat(number.month()).isEqualTo(4);
        assertThat(number.commission()).isEqualTo("KIP");
    }

    @Test
    void keepsTheWaysACaseWasEnded() {
        assertThat(DocketNumber.read("028/III/KIP-PS-M-A/2013").orElseThrow().through())
                .containsExactly("M", "A");
    }

    @Test
    void namesTheCourt() {
        assertThat(DocketNumber.read("541/G/KI/2023/PTUN.JKT").orElseThrow().court())
                .isEqualTo("PTUN.JKT");
    }

    @Test
    void readsBehindTheWordNomor() {
        assertThat(DocketNumber.read("Nomor: 028/III/KIP-PS/2013").orElseThrow().serial())
                .isEqualTo("028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KIP", "028", "028/III/KIP-PS", "///", "abc/III/KIP-PS/2013", "2013"})
    void refusesWhatHasNoSerialOrNoYear(String printed) {
        assertThat(DocketNumber.read(printed)).isEmpty();
    }
}
