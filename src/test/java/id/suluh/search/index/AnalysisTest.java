package id.suluh.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.Kind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each definition is taken by a real server, and its analysers read Indonesian and English as expected. */
@QuarkusTest
class AnalysisTest {
    private static final Duration BUDGET = Duration.ofSeconds(30);

    @Inject
    SearchServer server;

    @BeforeEach
    void anIndexIsThere() {
        try {
            server.send("PUT", "/test-analysis", IndexDefinition.of(Kind.BODY).body(), BUDGET);
        } catch (SearchServerException alreadyThere) {
            assertThat(alreadyThere.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_definition_loads(Kind kind) {
        String name = "test-" + IndexName.plural(kind);
        server.send("PUT", "/" + name, IndexDefinition.of(kind).body(), BUDGET);
        JsonNode mapping =
                server.send("GET", "/" + name + "/_mapping", null, BUDGET).path(name);
        server.send("DELETE", "/" + name, null, BUDGET);

        assertThat(mapping.at("/mappings/_meta/definition").asText())
                .isEqualTo(IndexDefinition.of(kind).fingerprint());
        assertThat(mapping.at("/mappings/properties/title/type").asText()).isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({
        "suluh_id, jembatan-jembatan, jembat jembat",
        "suluh_id, dipublikasikan, publikasi",
        "suluh_id, permohonan, mohon",
        "suluh_id, keterbukaan, terbuka",
        "suluh_id, Pemerintah, erintah",
        "suluh_id, PT.Contoh, pt contoh",
        "suluh_id, Rp3.902.117, rp3 902 117",
        "suluh_id, Jum’at, jum at",
        "suluh_id_query, kontrak yang dengan KAK, kontrak kak rangka acu kerja terms reference",
        "suluh_en, awarded contracts, award contract",
        "suluh_exact, 002/KIP-PSIP/II/2024, 002 kip psip ii 2024",
        "suluh_exact, Réhabilitasi, rehabilitasi",
        "suluh_exact, ppid@contoh.go.id, ppid contoh go id",
        "suluh_exact, (a)•b_c\u00a0d\uf0b7e±f, a b c d e f",
        "suluh_start, Dinas, di din dina dinas",
    })
    void words_are_read_as(String analyzer, String text, String tokens) {
        assertThat(tokens(analyzer, text)).containsExactlyInAnyOrder(tokens.split(" "));
    }

    @Test
    void the_same_word_in_other_forms_is_one() {
        for (List<String> forms : List.of(
                List.of("pembangunan", "dibangun", "membangun", "bangunan"),
                List.of("pengawasan", "pengawas", "diawas"),
                List.of("pelaksanaan", "dilaksanakan", "melaksanakan"))) {
            assertThat(forms.stream().map(form -> tokens("suluh_id", form)).distinct())
                    .as(forms.toString())
                    .hasSize(1);
        }
    }

    private List<String> tokens(String analyzer, String text) {
        JsonNode answer =
                server.send("POST", "/test-analysis/_analyze", Map.of("analyzer", analyzer, "text", text), BUDGET);
        List<String> tokens = new ArrayList<>();
        answer.path("tokens").forEach(token -> tokens.add(token.path("token").asText()));
        return tokens;
    }
}
