package id.suluh.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "/, /en/",
        "/bodies?page=2, /en/bodies?page=2",
        "/assets/suluh.css?v=1, /assets/suluh.css?v=1",
        "/api/v1/bodies, /api/v1/bodies",
        "/en/bodies, /en/bodies",
        "#tahap, #tahap",
        "//evil.example, //evil.example",
        "https://kip.example/, https://kip.example/"
    })
    void onlyPagesOfThePortalTakeTheLanguage(String target, String english) {
        assertThat(Links.in(Language.EN, target)).isEqualTo(english);
        assertThat(Links.in(Language.ID, target)).isEqualTo(target);
    }
}
