package id.suluh.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialNumberTest {
    @ParameterizedTest
    @CsvSource({
        "S-2026-000123, S2026000123",
        "S-2026-000123, s 2026 000123",
        "S-2026-000123, S-2026-123",
        "002/KIP-PSIP/II/2024, 002 KIP PSIP II 2024",
        "002/KIP-PSIP/II/2024, 2/kip-psip/ii/2024",
        "002/KIP-PSIP/II/2024, 002KIPPSIPII2024",
        "014/PPID-DPUCONTOH/X/2026, 014.PPID.DPUCONTOH.X.2026",
        "ocds-213czf-000-00001, ocds213czf00000001",
        "№ 12/É/2026, no 12 e 2026"
    })
    void a_number_is_found_in_any_spelling(String stored, String typed) {
        assertThat(OfficialNumber.keys(stored)).containsAnyElementsOf(OfficialNumber.candidates(typed));
    }

    @ParameterizedTest
    @CsvSource({"002/KIP-PSIP/II/2024, 003/KIP-PSIP/II/2024", "S-2026-000123, S-2026-000124", "S-2026-000123, 2026"})
    void another_number_is_not_found(String stored, String typed) {
        assertThat(OfficialNumber.keys(stored)).doesNotContainAnyElementsOf(OfficialNumber.candidates(typed));
    }

    @Test
    void a_number_is_found_inside_a_longer_query() {
        assertThat(OfficialNumber.candidates("putusan 002/KIP-PSIP/II/2024 tentang KPU"))
                .containsAnyElementsOf(OfficialNumber.keys("002/KIP-PSIP/II/2024"));
        assertThat(OfficialNumber.candidates("putusan 002 KIP PSIP II 2024 KPU"))
                .containsAnyElementsOf(OfficialNumber.keys("002/KIP-PSIP/II/2024"));
    }

    @Test
    void words_without_a_digit_are_no_number() {
        assertThat(OfficialNumber.candidates("jembatan kali contoh")).isEmpty();
    }

    @Test
    void a_text_of_separators_has_no_key() {
        assertThat(OfficialNumber.keys(" /-/ ")).isEmpty();
    }
}
