package id.suluh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | required         | Isian wajib tidak ada",
                "en | required         | A required field is missing",
                "en | dataset_repeated | The amount that repeats most",
                "en | brand_new        | brand_new",
            })
    void findingsHavePlainWordsInBothLanguages(FindingWords.Language language, String code, String words) {
        assertThat(new FindingWords(language).of(code)).isEqualTo(words);
    }
}
