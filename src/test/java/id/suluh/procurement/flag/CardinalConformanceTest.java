package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.testing.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures of the reference: a file's name says which settings it was made with. */
class CardinalConformanceTest {
    private static final Path FIXTURES = SharedData.path("data/ocds/cardinal-rs/tests/fixtures/indicators");

    @TempDir
    Path folder;

    static List<Path> fixtures() throws IOException {
        if (!SharedData.isThere(FIXTURES)) {
            return List.of(FIXTURES);
        }
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreFixturesOfAllElevenIndicators() throws IOException {
        assumeTrue(SharedData.isThere(FIXTURES), "the indicator fixtures are not here");
        assertThat(fixtures())
                .extracting(file -> file.getFileName().toString().substring(0, 4))
                .contains("R003", "R018", "R024", "R025", "R028", "R030", "R035", "R036", "R038", "R048", "R058");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFixtureComesOutAsInTheReference(Path fixture) throws IOException {
        assumeTrue(SharedData.isThere(FIXTURES), "the indicator fixtures are not here");
        String name = fixture.getFileName().toString().replace(".jsonl", "");
        FlagRun run = new FlagRun(SettingsFile.read(settings(name)), problem -> {
            throw new AssertionError(problem);
        });
        try (InputStream in = Files.newInputStream(fixture)) {
            assertThat(run.read(in)).isZero();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.write(out);
        ObjectNode found = (ObjectNode) new JsonMapper().readTree(out.toByteArray());
        found.remove("Meta");
        JsonNode expected = new JsonMapper()
                .readTree(fixture.resolveSibling(name + ".expected").toFile());
        assertThat(found).isEqualTo(expected);
    }

    /** {@code R003-field-x-5-y-10} is a section of its own, {@code R035-threshold-2} a key, one word alone says only what is tried. */
    private Path settings(String name) throws IOException {
        String[] words = name.split("-", -1);
        StringBuilder ini = new StringBuilder("no_price_comparison_procurement_methods = NPC\n");
        ini.append("[exclusions]\nprocurement_method_details = EXC\n[")
                .append(words[0])
                .append("]\n");
        if (words.length == 3) {
            ini.append(words[1])
                    .append(" = ")
                    .append(words[2].replace('+', '|'))
                    .append('\n');
        } else if (words.length > 3) {
            ini.append('[').append(words[0]).append('.').append(words[1]).append("]\n");
            for (int i = 2; i + 1 < words.length; i += 2) {
                ini.append(words[i]).append(" = ").append(words[i + 1]).append('\n');
            }
        }
        return Files.writeString(folder.resolve("settings.ini"), ini);
    }
}
