package id.suluh.procurement.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From input to JSON lines, in memory and through temporary files. */
class ReleaseCompilerTest {
    private static final CompileOptions PLAIN = new CompileOptions(false, null, Map.of());

    private final List<String> messages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 0})
    void releasesOfAnOcidAreFoundHoweverFarApart(long budget) throws IOException {
        StringBuilder input = new StringBuilder();
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < 300; i++) {
                input.append("{\"ocid\":\"o")
                        .append(i)
                        .append("\",\"date\":\"")
                        .append(round)
                        .append("\",\"n\":")
                        .append(round)
                        .append("}\n");
            }
        }
        List<String> lines = compile(input.toString(), budget);
        assertThat(lines).hasSize(300).allMatch(line -> line.endsWith("\"n\":2}"));
        assertThat(messages).isEmpty();
    }

    @Test
    void smallInputKeepsItsOrder() throws IOException {
        assertThat(compile("[{\"ocid\":\"b\",\"date\":\"1\"},{\"ocid\":\"a\",\"date\":\"1\"}]", 1 << 20))
                .containsExactly(
                        "{\"tag\":[\"compiled\"],\"id\":\"b-1\",\"date\":\"1\",\"ocid\":\"b\"}",
                        "{\"tag\":[\"compiled\"],\"id\":\"a-1\",\"date\":\"1\",\"ocid\":\"a\"}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 0})
    void theVersionAfterTheReleasesStillChoosesTheRules(long budget) throws IOException {
        String releases =
                "\"releases\":[{\"ocid\":\"a\",\"date\":\"1\",\"awards\":[{\"id\":1,\"suppliers\":[{\"name\":\"x\"}]}]},"
                        + "{\"ocid\":\"a\",\"date\":\"2\",\"awards\":[{\"id\":1,\"suppliers\":[{\"name\":\"y\"}]}]}]";
        assertThat(compile("{" + releases + ",\"version\":\"1.0\"}", budget).get(0))
                .endsWith("\"suppliers\":[{\"name\":\"y\"}]}]}");
        assertThat(compile("{" + releases + ",\"version\":\"1.1\"}", budget).get(0))
                .endsWith("\"suppliers\":[{\"name\":\"x\"},{\"name\":\"y\"}]}]}");
    }

    @Test
    void anOcidThatCannotBeMergedIsRefusedAndTheOthersAreWritten() throws IOException {
        List<String> lines = compile(
                "{\"ocid\":\"a\"}\n{\"ocid\":\"b\",\"date\":\"1\",\"x\":1}\n{\"ocid\":\"b\",\"date\":\"2\",\"x\":{\"y\":1}}\n"
                        + "{\"ocid\":\"c\",\"date\":\"1\"}",
                1 << 20);
        assertThat(lines).singleElement().asString().contains("\"ocid\":\"c\"");
        assertThat(messages)
                .containsExactly(
                        "-:1: a: a release has no date",
                        "-:2: b: /x is an object in one release and something else in another");
    }

    private List<String> compile(String input, long budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReleaseCompiler compiler = new ReleaseCompiler(PLAIN, messages::add, budget)) {
            new ReleaseReader(compiler, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))).read("-");
            compiler.write(out);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
