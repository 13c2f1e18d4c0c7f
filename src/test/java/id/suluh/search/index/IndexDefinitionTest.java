package id.suluh.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.search.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexDefinitionTest {
    /** Of fields that are in several indexes: they are searched together, so they have to be read alike. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void all_indexes_analyse_alike(Kind kind) {
        IndexDefinition one = IndexDefinition.of(Kind.DOCUMENT);
        IndexDefinition other = IndexDefinition.of(kind);

        assertThat(other.body().get("settings")).isEqualTo(one.body().get("settings"));
        for (Kind each : Kind.values()) {
            JsonNode fields = IndexDefinition.of(each).body().at("/mappings/properties");
            other.body().at("/mappings/properties").properties().stream()
                    .filter(field -> fields.has(field.getKey()))
                    .forEach(field -> assertThat(field.getValue())
                            .as(field.getKey() + " of " + each)
                            .isEqualTo(fields.get(field.getKey())));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void only_what_the_official_server_has_is_used(Kind kind) {
        Set<String> official =
                Set.of("stemmer", "asciifolding", "edge_ngram", "synonym_graph", "stop", "lowercase", "char_group");
        JsonNode analysis = IndexDefinition.of(kind).body().at("/settings/analysis");

        List<String> types = new ArrayList<>();
        analysis.get("filter").forEach(filter -> types.add(filter.get("type").asText()));
        analysis.get("tokenizer")
                .forEach(tokenizer -> types.add(tokenizer.get("type").asText()));
        assertThat(types).isNotEmpty().allMatch(official::contains);
    }

    @Test
    void acronyms_are_filled_in() throws Exception {
        assertThat(IndexDefinition.acronyms())
                .contains("kpu, komisi pemilihan umum")
                .hasSizeGreaterThan(100);
        assertThat(IndexDefinition.of(Kind.BODY).body().at("/settings/analysis/filter/acronyms/synonyms"))
                .hasSize(IndexDefinition.acronyms().size());
    }

    @Test
    void each_acronym_line_has_two_names_or_more() throws Exception {
        assertThat(IndexDefinition.acronyms()).allMatch(line -> line.split(",").length >= 2);
    }
}
