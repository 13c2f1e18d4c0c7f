package id.suluh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SuluhCommandTest {
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(List<String> words) {
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--help");
        int code = SuluhCommand.line().setOut(new PrintWriter(out)).execute(arguments.toArray(String[]::new));
        assertThat(code).isZero();
        assertThat(out.toString()).contains("Usage: suluh").contains(String.join(" ", words));
    }

    @Test
    void anUnknownWordIsWrongUsage() {
        StringWriter err = new StringWriter();
        int code = SuluhCommand.line().setErr(new PrintWriter(err)).execute("no-such-command");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-command");
    }

    @Test
    void aGroupAloneIsWrongUsage() {
        StringWriter err = new StringWriter();
        assertThat(SuluhCommand.line().setErr(new PrintWriter(err)).execute("import"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage: suluh import");
    }

    static Stream<List<String>> commands() {
        return below(SuluhCommand.line(), List.of());
    }

    private static Stream<List<String>> below(CommandLine line, List<String> words) {
        Stream<List<String>> deeper = line.getSubcommands().entrySet().stream().flatMap(entry -> {
            List<String> path = new ArrayList<>(words);
            path.add(entry.getKey());
            return below(entry.getValue(), path);
        });
        return Stream.concat(Stream.of(words), deeper);
    }
}
