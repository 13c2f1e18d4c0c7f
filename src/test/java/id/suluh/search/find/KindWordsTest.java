package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.search.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindWordsTest {
    @ParameterizedTest
    @CsvSource({
        "alibaba cloud contract, CONTRACT, alibaba cloud",
        "Kontrak Alibaba, CONTRACT, Alibaba",
        "putusan 002/KIP-PSIP-A/II/2024, RULING, 002/KIP-PSIP-A/II/2024",
        "YAKIN  v.  KPU dispute, DISPUTE, YAKIN v. KPU",
        "permohonan (laporan), REQUEST, (laporan)",
    })
    void a_word_that_names_a_kind_is_taken_out(String query, Kind kind, String rest) {
        assertThat(KindWords.in(query)).hasValueSatisfying(named -> {
            assertThat(named.kinds()).containsExactly(kind);
            assertThat(named.rest()).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"alibaba", "kontrak", "contract putusan", "kontraktor jalan", "kontrak2024 x", ""})
    void what_names_no_kind_or_nothing_else_is_left_as_it_is(String query) {
        assertThat(KindWords.in(query)).isEmpty();
    }
}
