package id.suluh.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateFactsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK saya 3171234567890123",
                "3171 2345 6789 0123",
                "hubungi warga@contoh.example ya",
                "telepon 0812-3456-7890",
                "WA +62 812 3456 7890"
            })
    void whatPeopleWriteAboutThemselvesIsSeen(String text) {
        assertThat(PrivateFacts.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kontrak senilai Rp 12.324.000.000 tahun 2024",
                "Nomor 014/PPID-DPU/X/2026 tanggal 28-10-2026",
                "RUP 41234567, tender 10234567000",
                "HPS Rp1.234.567.890.123"
            })
    void numbersOfContractsAreLeftAlone(String text) {
        assertThat(PrivateFacts.in(text)).isFalse();
    }
}
