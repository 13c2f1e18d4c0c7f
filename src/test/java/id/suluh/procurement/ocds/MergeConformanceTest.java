package id.suluh.procurement.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suluh.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The merge fixtures of the reference implementation, all of them, and the rules derived from the published schemas. */
class MergeConformanceTest {
    private static final Path FIXTURES = SharedData.path("data/ocds/ocds-merge/tests/fixtures");

    static Stream<Arguments> fixtures() throws IOException {
        if (!SharedData.isThere(FIXTURES)) {
            return Stream.of(Arguments.of("absent", "absent", "absent"));
        }
        List<Arguments> all = new ArrayList<>();
        for (String folder : List.of("1.0", "1.1", "schema")) {
            try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches(".*-(compiled|versioned)\\.json"))
                        .sorted()
                        .forEach(name -> all.add(
                                Arguments.of(folder, name.replaceAll("-(compiled|versioned)\\.json$", ".json"), name)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}/{2}")
    @MethodSource("fixtures")
    void mergesAsTheFixtureSays(String folder, String input, String expected) throws IOException {
        assumeTrue(SharedData.isThere(FIXTURES), "the merge fixtures are not here");
        Path place = FIXTURES.resolve(folder);
        ReleaseMerger merger = new ReleaseMerger(rules(folder), warning -> assertThat(input)
                .as("only this fixture warns")
                .isEqualTo("identifier-merge-duplicate-id.json"));
        List<JsonObject> releases = Merges.releases(Files.readString(place.resolve(input)));
        JsonObject merged =
                expected.endsWith("-compiled.json") ? merger.compiled(releases) : merger.versioned(releases);
        assertThat(Merges.json(merged)).isEqualTo(json(place.resolve(expected)));
    }

    @Test
    void overridesAppendObjectsOrMatchThemByPosition() throws IOException {
        assumeTrue(SharedData.isThere(FIXTURES), "the merge fixtures are not here");
        override("identifier-merge-duplicate-id", ArrayOverride.APPEND, "-append");
        override("identifier-merge-duplicate-id", ArrayOverride.POSITION, "-by-position");
        override("identifier-merge-no-id", ArrayOverride.APPEND, "-append");
    }

    private void override(String fixture, ArrayOverride override, String expected) throws IOException {
        Path place = FIXTURES.resolve("schema");
        List<JsonObject> once = Merges.releases(Files.readString(place.resolve(fixture + ".json")));
        List<JsonObject> twice = new ArrayList<>(once);
        twice.addAll(once);
        MergeRules rules = MergeRules.of(MergeRuleTable.TABLE_1_1, Map.of("nested/array", override));
        JsonObject merged = new ReleaseMerger(rules, warning -> {}).compiled(twice);
        assertThat(Merges.json(merged)).isEqualTo(json(place.resolve(fixture + expected + ".json")));
    }

    @Test
    void tablesAreWhatThePublishedSchemasSay() throws IOException {
        Path standard = SharedData.path("data/ocds/standard");
        assumeTrue(SharedData.isThere(standard), "the schemas are not here");
        assertThat(SchemaRules.of(standard.resolve("1.1/schema/release-schema.json")))
                .isEqualTo(MergeRuleTable.TABLE_1_1);
        assertThat(SchemaRules.of(standard.resolve("1.1/schema/dereferenced-release-schema.json")))
                .isEqualTo(MergeRuleTable.TABLE_1_1);
        assertThat(SchemaRules.of(standard.resolve("1.0/release-schema.json"))).isEqualTo(MergeRuleTable.TABLE_1_0);
    }

    private static MergeRules rules(String folder) throws IOException {
        return switch (folder) {
            case "1.0" -> MergeRuleTable.RULES_1_0;
            case "1.1" -> MergeRuleTable.RULES_1_1;
            default -> MergeRules.of(SchemaRules.of(FIXTURES.resolve("schema.json")));
        };
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }
}
