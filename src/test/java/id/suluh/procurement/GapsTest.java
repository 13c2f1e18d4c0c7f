package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Line;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'planning':{'rationale':'x'}} |",
                "{'tender':{'title':'x','procurementMethod':'open'}} | NO_PLAN NO_ANNOUNCEMENT NO_CLOSING",
                "{'tender':{'title':'x','procurementMethod':'direct'}} | NO_PLAN",
                "{'relatedProcesses':[{'relationship':['planning']}],'tender':{'procurementMethod':'limited'},'awards':[{'id':'1'}]} | NO_AWARD",
                "{'planning':{'x':1},'tender':{'procurementMethod':'direct'},'contracts':[{'id':'c','period':{'startDate':'2026-01-01','endDate':'2027-01-01'}}]} | NO_AWARD NO_SIGNING"
            })
    void onlyWhatShouldHaveBeenToldIsMissing(String compiled, String gaps) throws IOException {
        List<Gap> expected = gaps == null
                ? List.of()
                : Arrays.stream(gaps.split(" ", -1)).map(Gap::valueOf).toList();
        JsonObject json = json(compiled);
        assertThat(gaps(Timeline.of(json), json, TODAY)).isEqualTo(expected);
    }

    @Test
    void workThatIsOverMissesItsHandOverAndPaymentUntilTheyAreTold() throws IOException {
        String open =
                "{'planning':{'x':1},'tender':{'procurementMethod':'direct'},'awards':[{'date':'2026-01-01'}],'contracts':["
                        + "{'id':'c','dateSigned':'2026-01-02','period':{'startDate':'2026-01-03','endDate':'2026-06-01'},"
                        + "'implementation':{'milestones':[{'id':'m','title':'%s','dateMet':'2026-06-02','status':'met'}]}}]}";
        JsonObject progress = json(String.format(open, "Fisik 50 persen"));
        assertThat(gaps(Timeline.of(progress), progress, TODAY)).containsExactly(Gap.NO_PAYMENT, Gap.NO_HANDOVER);
        JsonObject handed = json(String.format(open, "BAST 027/12"));
        assertThat(gaps(Timeline.of(handed), handed, TODAY)).containsExactly(Gap.NO_PAYMENT);
        assertThat(gaps(Timeline.of(progress), progress, LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @Test
    void aGapStandsWhereTheEventWouldStand() throws IOException {
        JsonObject json = json(
                "{'planning':{'milestones':[{'id':'1','dateMet':'2025-12-01'}]},'tender':{'procurementMethod':'open',"
                        + "'tenderPeriod':{'startDate':'2026-01-01','endDate':'2026-02-01'}},'contracts':[{'id':'c','dateSigned':'2026-03-01'}]}");
        assertThat(Gaps.between(Timeline.of(json), json, TODAY))
                .extracting(GapsTest::name)
                .containsExactly("MILESTONE_MET", "TENDER_OPENED", "TENDER_CLOSES", "NO_AWARD", "SIGNED", "NO_START");
    }

    @Test
    void ofSeveralContractsEachMissesItsOwn() throws IOException {
        JsonObject json = json(
                "{'planning':{'x':1},'tender':{'procurementMethod':'direct'},'awards':[{'date':'2026-01-01'}],'contracts':["
                        + "{'id':'1','title':'Lot satu','dateSigned':'2026-01-02','period':{'startDate':'2026-01-03','endDate':'2026-12-31'}},"
                        + "{'id':'2','title':'Lot dua','dateSigned':'2026-01-02','period':{'startDate':'2026-01-03','endDate':'2026-06-01'}}]}");
        assertThat(Gaps.of(Timeline.of(json), json, TODAY))
                .extracting(Line::gap, Line::which)
                .containsExactly(tuple(Gap.NO_PAYMENT, "Lot dua"), tuple(Gap.NO_HANDOVER, "Lot dua"));
    }

    private static List<Gap> gaps(List<Event> events, JsonObject json, LocalDate today) {
        return Gaps.of(events, json, today).stream()
                .map(line -> Objects.requireNonNull(line.gap()))
                .toList();
    }

    private static String name(Line line) {
        Event event = line.event();
        return event == null
                ? Objects.requireNonNull(line.gap()).name()
                : event.happening().name();
    }

    private static JsonObject json(String text) throws IOException {
        return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
