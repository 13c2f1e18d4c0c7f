package id.suluh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DeadlinesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneJsonObjectTellsTheDateAndItsWorking() throws Exception {
        assertThat(run("--regime umum --step answer --from 2026-12-18")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("step").asText()).isEqualTo("answer");
        assertThat(json.get("from").asText()).isEqualTo("2026-12-18");
        assertThat(json.get("due").asText()).isEqualTo("2027-01-07");
        assertThat(json.get("unit").asText()).isEqualTo("working_days");
        assertThat(json.get("days").asInt()).isEqualTo(10);
        assertThat(json.get("basis").asText()).isEqualTo("UU 14/2008 22 (7)");
        assertThat(json.get("verified").asBoolean()).isTrue();
        assertThat(json.get("readings")).hasSize(1);
        assertThat(json.get("skipped").findValuesAsText("date"))
                .containsExactly("2026-12-24", "2026-12-25", "2027-01-01", "2027-01-05");
        assertThat(json.get("skipped").findValuesAsText("reason")).contains("Kelahiran Yesus Kristus");
        assertThat(json.get("working").asText()).contains("7 Januari 2027");
    }

    @Test
    void anExtendedAnswerHasSeventeenDays() throws Exception {
        assertThat(run("--regime umum --step answer --from 2026-10-28 --extended"))
                .isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("due").asText()).isEqualTo("2026-11-20");
        assertThat(json.get("days").asInt()).isEqualTo(17);
    }

    @Test
    void bothReadingsAtTheCourtAreShown() throws Exception {
        assertThat(run("--regime umum --step court --from 2026-03-13")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("readings").findValuesAsText("unit")).containsExactly("working_days", "calendar_days");
        assertThat(json.get("due").asText()).isEqualTo("2026-03-27");
        assertThat(json.get("verified").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--regime pemilu --step objection --from 2026-11-02",
                "--regime pemilu --step court --from 2026-11-02",
                "--regime umum --step answer --from 2029-11-02"
            })
    void whatCannotBeCountedIsRefusedWithTheReason(String arguments) {
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--regime umum --step objection --from 2026-11-02 --extended",
                "--regime dagang --step answer --from 2026-11-02",
                "--regime umum --step appeal --from 2026-11-02",
                "--regime umum --step answer --from 2026-02-30",
                "--regime umum --step answer"
            })
    void wrongUsageIsTold(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    private int run(String arguments) {
        CommandLine line = SuluhCommand.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(("deadlines " + arguments).split(" "));
    }
}
