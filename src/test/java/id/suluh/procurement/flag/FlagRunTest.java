package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagRunTest {
    private final List<String> refusals = new ArrayList<>();

    @Test
    void withoutSettingsAllElevenAreComputed() throws IOException {
        String late = "{'ocid':'late','tender':{'tenderPeriod':{'endDate':'2026-01-01T00:00:00Z'}},"
                + "'bids':{'details':[{'status':'valid','date':'2026-01-02T00:00:00Z','tenderers':[{'id':'W'}]}]},"
                + "'awards':[{'status':'active','suppliers':[{'id':'W'}]}]}";
        String single = "{'ocid':'single','tender':{'procurementMethod':'open','numberOfTenderers':1}}";
        JsonNode found = run(FlagSettings.standard(), late, single);
        assertThat(found.at("/OCID/late/R030").asDouble()).isEqualTo(1);
        assertThat(found.at("/Tenderer/W/R030").asDouble()).isEqualTo(1);
        assertThat(found.at("/OCID/single/R018").asDouble()).isEqualTo(1);
        assertThat(found.has("Meta")).isTrue();
    }

    @Test
    void anIndicatorWithoutASectionDoesNotRun() throws IOException {
        String single = "{'ocid':'single','tender':{'procurementMethod':'open','numberOfTenderers':1}}";
        assertThat(run(new FlagSettings(Map.of()), single).toString()).isEqualTo("{\"Meta\":{}}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-15T23:59:59Z, true",
        "2026-01-01T00:00:00Z, 2026-01-16T00:00:00Z, false",
        "2026-01-01T00:00:00+07:00, 2026-01-15T17:00:00Z, false",
        "2026-01-20T00:00:00Z, 2026-01-01T00:00:00Z, true",
        "2026-01-01, 2026-01-02, false",
        "2026-02-30T00:00:00Z, 2026-03-01T00:00:00Z, false",
    })
    void aPeriodIsShortBelowFifteenWholeDays(String opens, String closes, boolean flagged) throws IOException {
        String process =
                "{'ocid':'x','tender':{'tenderPeriod':{'startDate':'%s','endDate':'%s'}}}".formatted(opens, closes);
        assertThat(run(FlagSettings.standard(), process).at("/OCID/x/R003").isMissingNode())
                .isNotEqualTo(flagged);
    }

    @Test
    void theFenceOfMarginsStandsInTheFigures() throws IOException {
        String[] processes = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> margin("p" + i, 100, i == 9 ? 101 : 200 + i))
                .toArray(String[]::new);
        JsonNode found = run(FlagSettings.standard(), processes);
        assertThat(found.at("/OCID/p9/R024").asDouble()).isCloseTo(0.01, within(1e-12));
        assertThat(found.at("/OCID").size()).isEqualTo(1);
        assertThat(found.at("/Tenderer/L/R024").asDouble()).isZero();
        assertThat(found.at("/Meta/R024/lower_fence").asDouble())
                .isCloseTo(
                        found.at("/Meta/R024/q1").asDouble()
                                - 1.5
                                        * (found.at("/Meta/R024/q3").asDouble()
                                                - found.at("/Meta/R024/q1").asDouble()),
                        within(1e-3));
    }

    @Test
    void badLinesAreLeftOutByNumberAndTheRestIsComputed() throws IOException {
        String single = "{'ocid':'single','tender':{'procurementMethod':'open','numberOfTenderers':1}}";
        JsonNode found = run(FlagSettings.standard(), "{'ocid':", "", single, single + "x", "[]", "{'ocid':7}");
        assertThat(found.at("/OCID/single/R018").asDouble()).isEqualTo(1);
        assertThat(refusals).hasSize(2);
        assertThat(refusals.get(0)).startsWith("line 1: not JSON");
        assertThat(refusals.get(1)).startsWith("line 4: not JSON");
    }

    @Test
    void theAnswerDoesNotDependOnHowLinesAreSharedOut() throws IOException {
        String[] many = IntStream.range(0, 5000)
                .mapToObj(i -> margin("p" + i, 100 + i % 7, 150 + i % 90))
                .toArray(String[]::new);
        assertThat(run(FlagSettings.standard(), many)).isEqualTo(run(FlagSettings.standard(), many));
    }

    @Test
    void quantilesAreOfTypeEight() {
        Quartiles quartiles = new Quartiles(new double[] {4, 1, 3, 2});
        assertThat(quartiles.first()).isCloseTo(1.4166666666666667, within(1e-12));
        assertThat(quartiles.third()).isCloseTo(3.5833333333333335, within(1e-12));
        assertThat(new Quartiles(new double[0]).first()).isNaN();
        assertThat(new Quartiles(new double[] {5}).upperFence()).isEqualTo(5);
    }

    private static String margin(String ocid, int winner, int second) {
        return ("{'ocid':'%s','bids':{'details':[{'status':'valid','tenderers':[{'id':'W'}],'value':{'amount':%d,'currency':'IDR'}},"
                        + "{'status':'valid','tenderers':[{'id':'L'}],'value':{'amount':%d,'currency':'IDR'}}]},"
                        + "'awards':[{'status':'active','suppliers':[{'id':'W'}]}]}")
                .formatted(ocid, winner, second);
    }

    private JsonNode run(FlagSettings settings, String... lines) throws IOException {
        FlagRun run = new FlagRun(settings, refusals::add);
        String text =
                List.of(lines).stream().map(line -> line.replace('\'', '"')).collect(Collectors.joining("\n"));
        long refused = run.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused).isEqualTo(refusals.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.write(out);
        return new JsonMapper().readTree(out.toByteArray());
    }
}
