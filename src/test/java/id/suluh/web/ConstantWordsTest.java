package id.suluh.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.document.DocumentKind;
import id.suluh.document.DocumentMessages;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConstantWordsTest {
    @Inject
    Engine engine;

    @Test
    void aTemplateSaysAConstantInTheLanguageOfItsPage() {
        Template template = engine.parse("{document:kind(kind)}");
        for (DocumentKind kind : DocumentKind.values()) {
            for (Language language : Language.values()) {
                String words = Messages.of(DocumentMessages.class, language).kind(kind);
                assertThat(words).isNotBlank();
                for (int time = 0; time < 2; time++) {
                    assertThat(template.instance()
                                    .setLocale(language.locale())
                                    .data("kind", kind)
                                    .render())
                            .as(kind + " in " + language)
                            .isEqualTo(words);
                }
            }
        }
    }
}
