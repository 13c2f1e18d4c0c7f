package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.web.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagBookTest {
    static List<FlagDefinition> all() {
        return FlagBook.standard().all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowIsWholeInBothLanguages(FlagDefinition flag) {
        for (Language language : Language.values()) {
            for (String key : List.of("name", "question", "formula", "innocent", "limits")) {
                assertThat(flag.text(key, language)).as(key + " " + language).isNotBlank();
            }
            String words = flag.texts().toString().toLowerCase(language.locale());
            assertThat(words).doesNotContain("fraud is", "korup", "penipuan", "guilty");
        }
        assertThat(flag.unit()).isIn("yes", "share", "days", "count", "money", "points");
        assertThat(flag.inputs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anIndonesianRowHasAPeerGroupOrSaysWhyItNeedsNone(FlagDefinition flag) {
        for (Language language : Language.values()) {
            assertThat(flag.cardinal()
                            || flag.least() > 0
                            || !flag.text("peers", language).isBlank())
                    .isTrue();
        }
    }

    @Test
    void everyRowHasItsComputationInTheSameOrder() {
        assertThat(PortalFlags.all(FlagBook.standard()).stream().map(Flag::code))
                .containsExactlyElementsOf(
                        all().stream().map(FlagDefinition::code).toList());
    }
}
