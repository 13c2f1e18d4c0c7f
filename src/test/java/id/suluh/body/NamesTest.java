package id.suluh.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "KPU RI, kpu",
        "Komisi Pemilihan Umum Republik Indonesia, komisi pemilihan umum",
        "ATR/BPN, atr bpn",
        "MenPAN-RB, menpan rb",
        "Pemerintah Kab. Sumenep, pemerintah kabupaten sumenep",
        "'  Café  RÉSUMÉ ', cafe resume",
        "RRI, rri",
        "RI, ri",
        "..., ''",
    })
    void oneSpellingForNamesThatPeopleWriteInManyWays(String name, String normalised) {
        assertThat(Names.normalise(name)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "Komisi Informasi Pusat, komisi-informasi-pusat",
        "Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional, kementerian-agraria-dan-tata-ruang-badan-pertanahan-nasional",
        "PT PLN (Persero), pt-pln-persero",
        "Ombudsman Republik Indonesia, ombudsman-republik-indonesia",
    })
    void theSlugKeepsEveryWordOfTheName(String name, String slug) {
        assertThat(Names.slug(name)).isEqualTo(slug);
    }
}
