package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessFlagsTest {
    private static final String BIDS = "'bids':{'details':[{'status':'valid','date':'%s','tenderers':[{'id':'W'}],"
            + "'value':{'amount':90,'currency':'IDR'}},{'status':'disqualified','tenderers':[{'id':'L'}],"
            + "'value':{'amount':%d,'currency':'IDR'}}]},'awards':[{'status':'active','suppliers':[{'id':'W'}]}]";

    @ParameterizedTest
    @CsvSource({
        "R003, NO_TENDER_PERIOD",
        "R018, OTHER_METHOD",
        "R028, NO_BIDS",
        "R030, NO_TENDER_PERIOD",
        "R035, NO_BIDS",
        "R036, NO_BIDS",
    })
    void whatIsNotPublishedMakesAFlagNotComputable(String code, Gap gap) throws IOException {
        ProcessFlag flag = flag(code, "{'ocid':'x'}");
        assertThat(flag.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(flag.gap()).isEqualTo(gap);
        assertThat(flag.inputs()).isEmpty();
    }

    @Test
    void ofACancelledTenderNothingIsComputed() throws IOException {
        assertThat(flag(
                                "R018",
                                "{'ocid':'x','tender':{'status':'cancelled','procurementMethod':'open','numberOfTenderers':1}}")
                        .gap())
                .isEqualTo(Gap.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({"1, FLAGGED", "2, CLEAR"})
    void theNumberOfTenderersDecides(int number, Verdict verdict) throws IOException {
        ProcessFlag flag = flag(
                "R018", "{'ocid':'x','tender':{'procurementMethod':'open','numberOfTenderers':%d}}".formatted(number));
        assertThat(flag.verdict()).isEqualTo(verdict);
        assertThat(flag.inputs())
                .containsExactly(
                        new ProcessFlag.Input("/tender/procurementMethod", "open"),
                        new ProcessFlag.Input("/tender/numberOfTenderers", String.valueOf(number)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00+07:00, CLEAR",
        "2026-03-02T05:00:01Z, FLAGGED",
        "2026-03-02T13:00:00+08:00, CLEAR",
    })
    void lateIsToldByTheMomentAndNotByTheText(String bid, Verdict verdict) throws IOException {
        String process = "{'ocid':'x','tender':{'tenderPeriod':{'endDate':'2026-03-02T05:00:00Z'}},"
                + BIDS.formatted(bid, 95) + "}";
        assertThat(flag("R030", process).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"80, FLAGGED", "95, CLEAR"})
    void aDisqualifiedBidIsAskedAboutWhenItWasTheLowest(int amount, Verdict verdict) throws IOException {
        String process = "{'ocid':'x'," + BIDS.formatted("2026-03-02T05:00:00Z", amount) + "}";
        assertThat(flag("R036", process).verdict()).isEqualTo(verdict);
        assertThat(flag("R035", process).verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(flag("R036", process).inputs())
                .contains(new ProcessFlag.Input("/bids/details/1/value/amount", String.valueOf(amount)));
    }

    private static ProcessFlag flag(String code, String process) throws IOException {
        return FlagPass.alone(
                        FlagCase.of(JsonTree.parse(process.replace('\'', '"').getBytes(StandardCharsets.UTF_8))))
                .stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
