package id.suluh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DocketCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachNumberIsOneJsonObjectALine() {
        assertThat(run("docket", "002/KIP-PSIP-A/II/2024", "541/G/KI/2023/PTUN.JKT"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"serial\":\"002\",\"month\":2,\"year\":2024,\"commission\":\"KIP\",\"kind\":\"PSIP\","
                                + "\"stage\":\"ruling\",\"through\":[\"A\"]}",
                        "{\"serial\":\"541\",\"month\":null,\"year\":2023,\"commission\":null,\"kind\":\"G/KI\","
                                + "\"stage\":\"court\",\"court\":\"PTUN.JKT\"}");
    }

    @Test
    void aNumberThatIsNoneIsRefusedAndTheRestIsRead() {
        assertThat(run("docket", "bukan nomor", "028/III/KIP-PS/2013")).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("bukan nomor");
    }

    @Test
    void withoutANumberItIsWrongUsage() {
        assertThat(run("docket")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine line = SuluhCommand.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
