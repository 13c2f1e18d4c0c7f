package id.suluh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OcdsCompileCommandTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        assertThat(run("ocds", "compile", folder.resolve("absent.json").toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("absent.json: no such file");
    }

    @Test
    void aReleaseWithoutADateIsRefusedByFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"ocid\":\"x\"}\n");
        assertThat(run("ocds", "compile", file.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("a.jsonl:1: x: a release has no date");
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        assertThat(run("ocds", "compile", "--override", "a=b", "-")).isEqualTo(2);
        assertThat(run(
                        "ocds",
                        "compile",
                        "--schema",
                        folder.resolve("absent.json").toString(),
                        "-"))
                .isEqualTo(2);
        assertThat(run("ocds")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine line = SuluhCommand.line();
        line.setErr(new PrintWriter(said));
        return line.execute(arguments);
    }
}
