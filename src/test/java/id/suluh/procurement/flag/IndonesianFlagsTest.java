package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each flag by invented releases: when it holds, when not, and every reason why it cannot be told. */
class IndonesianFlagsTest {
    private static final String WORK = "'ocid':'ocds-aaaaaa-%s','buyer':{'id':'B'},'planning':{'budget':{'amount':%s}},"
            + "'tender':{'status':'complete','procurementMethod':'open','mainProcurementCategory':'works','value':%s,"
            + "'tenderPeriod':{'startDate':'2026-03-01T09:00:00+07:00'}},"
            + "'contracts':[{'id':'k','status':'active','dateSigned':'2026-04-01T09:00:00+07:00','value':%s}]";

    @ParameterizedTest
    @CsvSource({
        "101, FLAGGED,",
        "100, FLAGGED,",
        "99, FLAGGED,",
        "98, CLEAR,",
        "0, NOT_COMPUTABLE, NO_CONTRACT_VALUE",
    })
    void aContractNearItsEstimateStandsOutWhereThatIsNotUsual(int contract, Verdict verdict, Gap gap) {
        List<FlagCase> peers = IntStream.range(0, 12)
                .mapToObj(i -> work("p" + i, rupiah(120), rupiah(100), rupiah(80 + i)))
                .toList();
        expect(judge("ID01", work("x", rupiah(120), rupiah(100), rupiah(contract)), peers), verdict, gap);
    }

    @Test
    void whereNearIsUsualOnlyAboveStandsOut() {
        List<FlagCase> peers = IntStream.range(0, 12)
                .mapToObj(i -> work("p" + i, rupiah(120), rupiah(100), rupiah(100)))
                .toList();
        expect(judge("ID01", work("x", rupiah(120), rupiah(100), rupiah(100)), peers), Verdict.CLEAR, null);
        expect(judge("ID01", work("x", rupiah(120), rupiah(100), rupiah(101)), peers), Verdict.FLAGGED, null);
    }

    @Test
    void aGroupBelowItsLeastIsNotCompared() {
        List<FlagCase> few = IntStream.range(0, 5)
                .mapToObj(i -> work("p" + i, rupiah(120), rupiah(100), rupiah(80)))
                .toList();
        FlagCase near = work("x", rupiah(120), rupiah(100), rupiah(99));
        expect(judge("ID01", near, few), Verdict.NOT_COMPUTABLE, Gap.GROUP_TOO_SMALL);
        expect(judge("ID02", near, few), Verdict.NOT_COMPUTABLE, Gap.GROUP_TOO_SMALL);
        expect(judge("ID08", near, few), Verdict.NOT_COMPUTABLE, Gap.NO_DEALINGS);
        assertThat(judge("ID01", near, few).peers()).isEqualTo("open/works/-/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "120, 121, FLAGGED,",
        "120, 100, CLEAR,",
        "120, 20, FLAGGED,",
        "0, 100, NOT_COMPUTABLE, NO_BUDGET",
        "120, 0, NOT_COMPUTABLE, NO_ESTIMATE",
    })
    void anEstimateIsHeldAgainstItsBudget(int budget, int estimate, Verdict verdict, Gap gap) {
        List<FlagCase> peers = IntStream.range(0, 20)
                .mapToObj(i -> work("p" + i, rupiah(120), rupiah(100 + i % 5), rupiah(90)))
                .toList();
        expect(judge("ID02", work("x", rupiah(budget), rupiah(estimate), rupiah(90)), peers), verdict, gap);
    }

    @Test
    void amountsInTwoCurrenciesAreNotCompared() {
        FlagCase mixed = work("x", rupiah(120), "{'amount':100,'currency':'USD'}", rupiah(90));
        expect(judge("ID01", mixed, List.of()), Verdict.NOT_COMPUTABLE, Gap.OTHER_CURRENCY);
        expect(judge("ID02", mixed, List.of()), Verdict.NOT_COMPUTABLE, Gap.OTHER_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource({
        "works, 190000000, 2025-04-01, 2025-04-20, FLAGGED,",
        "works, 190000000, 2025-05-02, 2025-05-20, CLEAR,",
        "works, 390000000, 2025-05-02, 2025-05-20, FLAGGED,",
        "works, 390000000, 2025-04-01, 2025-04-20, CLEAR,",
        "goods, 190000000, 2025-05-02, 2025-05-20, FLAGGED,",
        "goods, 190000000, 2025-05-02, 2025-09-20, CLEAR,",
        "goods, 100000000, 2025-05-02, 2025-05-20, CLEAR,",
        "other, 190000000, 2025-05-02, 2025-05-20, NOT_COMPUTABLE, NO_LIMIT",
        "goods, 190000000, 2017-05-02, 2017-05-20, NOT_COMPUTABLE, NO_LIMIT",
        "goods, 0, 2025-05-02, 2025-05-20, NOT_COMPUTABLE, NO_CONTRACT_VALUE",
    })
    void piecesAreJudgedByTheLimitOfTheirDay(
            String category, long amount, String day, String otherDay, Verdict verdict, Gap gap) {
        FlagCase one = direct("1", category, amount, day, "Rehabilitasi gedung kantor tahap 1");
        FlagCase other = direct("2", category, amount, otherDay, "Rehabilitasi gedung kantor tahap 2");
        expect(judge("ID03", one, List.of(other)), verdict, gap);
    }

    @Test
    void otherTitlesAndOtherMethodsAreNoPieces() {
        FlagCase one = direct("1", "goods", 190_000_000, "2025-05-02", "Pengadaan meja kerja");
        FlagCase other = direct("2", "goods", 190_000_000, "2025-05-03", "Pengadaan obat puskesmas");
        expect(judge("ID03", one, List.of(other)), Verdict.CLEAR, null);
        expect(
                judge("ID03", work("x", rupiah(1), rupiah(1), rupiah(1)), List.of()),
                Verdict.NOT_COMPUTABLE,
                Gap.OTHER_METHOD);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, FLAGGED,", "2026-02-01, CLEAR,", "'', NOT_COMPUTABLE, NO_PLAN_DATE"})
    void aPlanComesBeforeItsTender(String planned, Verdict verdict, Gap gap) {
        String documents = planned.isEmpty()
                ? "[]"
                : "[{'id':'d','documentType':'procurementPlan','datePublished':'" + planned + "T09:00:00+07:00'}]";
        expect(
                judge("ID04", planned("x", "'budget':{'id':'RUP-1'},'documents':" + documents), List.of()),
                verdict,
                gap);
    }

    @Test
    void aPlanKnownFromItsOwnProcessCounts() {
        FlagCase bare = planned("x", "'budget':{'id':'RUP-1'}");
        JsonObject plan = json(
                "{'planning':{'milestones':[{'id':'pengumuman','dateMet':'2026-03-09T00:00:00+07:00','status':'met'}]}}");
        FlagCase known = FlagCase.of(bare.compiled(), "", List.of(plan), null);
        expect(judge("ID04", known, List.of()), Verdict.FLAGGED, null);
    }

    @Test
    void aMissingPlanIsAskedAboutOnlyWhereOthersNameTheirs() {
        FlagCase without = planned("x", "'rationale':'-'");
        List<FlagCase> naming = IntStream.range(0, 20)
                .mapToObj(i -> planned("p" + i, "'budget':{'id':'RUP-" + i + "'}"))
                .toList();
        List<FlagCase> silent = IntStream.range(0, 20)
                .mapToObj(i -> planned("p" + i, "'rationale':'-'"))
                .toList();
        expect(judge("ID04", without, naming), Verdict.FLAGGED, null);
        expect(judge("ID04", without, silent), Verdict.NOT_COMPUTABLE, Gap.NO_PLAN);
        expect(judge("ID04", without, List.of()), Verdict.NOT_COMPUTABLE, Gap.GROUP_TOO_SMALL);
        expect(
                judge("ID04", of("{'ocid':'o','tender':{'status':'planned'}}"), List.of()),
                Verdict.NOT_COMPUTABLE,
                Gap.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T00:30:00+07:00, FLAGGED,",
        "2026-11-30T17:30:00Z, FLAGGED,",
        "2026-11-30T16:30:00Z, CLEAR,",
        "soon, NOT_COMPUTABLE, NO_DATE",
    })
    void decemberIsToldInJakarta(String signed, Verdict verdict, Gap gap) {
        expect(
                judge("ID05", of("{'ocid':'o','contracts':[{'id':'k','dateSigned':'" + signed + "'}]}"), List.of()),
                verdict,
                gap);
    }

    @ParameterizedTest
    @CsvSource({
        "111, 100, true, FLAGGED,",
        "110, 100, true, CLEAR,",
        "90, 100, true, CLEAR,",
        "111, 0, true, NOT_COMPUTABLE, NO_HISTORY",
        "111, 100, false, NOT_COMPUTABLE, NO_HISTORY",
        "0, 100, false, NOT_COMPUTABLE, NO_CONTRACT_VALUE",
    })
    void anAddendumIsHeldAgainstTheFirstValue(int now, int before, boolean amended, Verdict verdict, Gap gap) {
        String value = now == 0 ? "{}" : rupiah(now);
        JsonObject compiled = json("{'ocid':'o','contracts':[{'id':'k','value':" + value
                + (amended ? ",'amendments':[{'id':'a'}]" : "") + "}]}");
        JsonObject first = before == 0 ? null : json("{'contracts':[{'id':'k','value':" + rupiah(before) + "}]}");
        expect(judge("ID06", FlagCase.of(compiled, "", List.of(), first), List.of()), verdict, gap);
    }

    @Test
    void aContractUnderWayWithoutAddendumIsClear() {
        FlagCase paid = of("{'ocid':'o','contracts':[{'id':'k','value':" + rupiah(9)
                + ",'implementation':{'transactions':[{'id':'1'}]}}]}");
        expect(judge("ID06", paid, List.of()), Verdict.CLEAR, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-09, FLAGGED,",
        "2026-05-09, 2026-05-09, CLEAR,",
        "2026-05-10, 2026-05-09, CLEAR,",
        "'', 2026-05-09, NOT_COMPUTABLE, NO_PAYMENTS",
        "2026-05-10, '', NOT_COMPUTABLE, NO_HAND_OVER",
    })
    void aPaymentFollowsTheHandOver(String paid, String handedOver, Verdict verdict, Gap gap) {
        String release = "{'ocid':'o','contracts':[{'id':'k','implementation':{'transactions':[{'id':'1','date':'"
                + paid + "'}],'milestones':[{'id':'m','type':'delivery','dateMet':'" + handedOver + "'}]}}]}";
        expect(judge("ID07", of(release), List.of()), verdict, gap);
    }

    @Test
    void winningAgainAndAgainStandsOutAmongPairs() {
        List<FlagCase> once = IntStream.range(0, 30)
                .mapToObj(i -> deal("p" + i, "B" + i, "S" + i, 100))
                .toList();
        List<FlagCase> often = IntStream.range(0, 5)
                .mapToObj(i -> deal("o" + i, "B", "S", 100))
                .toList();
        List<FlagCase> all = Stream.concat(once.stream(), often.stream()).toList();
        expect(judge("ID08", often.get(0), all), Verdict.FLAGGED, null);
        expect(judge("ID08", once.get(0), all), Verdict.CLEAR, null);
        expect(judge("ID08", often.get(0), often), Verdict.NOT_COMPUTABLE, Gap.GROUP_TOO_SMALL);
    }

    @Test
    void spendingIsConcentratedFromAnIndexOfTwoThousandFiveHundred() {
        List<FlagCase> one = IntStream.range(0, 10)
                .mapToObj(i -> deal("o" + i, "B", "S" + i % 2, 100))
                .toList();
        List<FlagCase> many = IntStream.range(0, 10)
                .mapToObj(i -> deal("o" + i, "B", "S" + i, 100))
                .toList();
        ProcessFlag half = judge("ID09", one.get(0), one);
        expect(half, Verdict.FLAGGED, null);
        assertThat(half.value()).isEqualTo(5000);
        expect(judge("ID09", many.get(0), many), Verdict.CLEAR, null);
        expect(judge("ID09", one.get(0), one.subList(0, 9)), Verdict.NOT_COMPUTABLE, Gap.GROUP_TOO_SMALL);
        expect(judge("ID09", of("{'ocid':'o'}"), one), Verdict.NOT_COMPUTABLE, Gap.NO_DEALINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, FLAGGED,",
        "1, 2, CLEAR,",
        "1, '', NOT_COMPUTABLE, NO_IDENTIFIERS",
    })
    void biddersAreComparedByTheirNumbers(String one, String other, Verdict verdict, Gap gap) {
        String release = "{'ocid':'o','tender':{'tenderers':[{'id':'A'},{'id':'B'}]},'parties':["
                + "{'id':'A','identifier':{'scheme':'ID-NPWP','id':'" + one + "'}},"
                + "{'id':'B','identifier':{'scheme':'ID-NPWP','id':'" + other + "'}}]}";
        expect(judge("ID10", of(release), List.of()), verdict, gap);
        expect(
                judge("ID10", of("{'ocid':'o','tender':{'tenderers':[{'id':'A'}]}}"), List.of()),
                Verdict.NOT_COMPUTABLE,
                Gap.NOTHING_TO_COMPARE);
    }

    @Test
    void ofTheScoreOnlyThePublishedPartIsToldAndNothingFilledIn() {
        FlagCase process = of("{'ocid':'o','tender':{'title':'Jalan','value':{'amount':1000000000,'currency':'IDR'},"
                + "'tenderPeriod':{'startDate':'2026-03-01'}},'awards':[{'id':'a','status':'active','date':'2026-04-01',"
                + "'value':{'amount':985000000,'currency':'IDR'},'suppliers':[{'id':'S'}]}]}");
        ProcessFlag score = judge("ID11", process, List.of());
        expect(score, Verdict.NOT_COMPUTABLE, Gap.METHOD_UNPUBLISHED);
        assertThat(score.inputs().stream().map(input -> input.pointer() + ": " + input.value()))
                .containsExactly(
                        "1 days: 31 → 2/5",
                        "2 below: 1.5 → 4/5",
                        "3 value: 985000000 → 2/5",
                        "4 title: 5 → 5/5",
                        "5, 6, 7: –");
        assertThat(judge("ID11", of("{'ocid':'o','tender':{'title':'Pembangunan jembatan gantung'}}"), List.of())
                        .inputs()
                        .get(3)
                        .value())
                .isEqualTo("28 → –");
    }

    @Test
    void ofACancelledTenderNothingIsComputed() {
        FlagPass pass = new FlagPass(FlagBook.standard());
        pass.settle();
        assertThat(pass.judge(of("{'ocid':'o','tender':{'status':'cancelled'}}")))
                .hasSize(FlagBook.standard().all().size())
                .allMatch(each -> each.gap() == Gap.EXCLUDED);
    }

    private static void expect(ProcessFlag flag, Verdict verdict, Gap gap) {
        assertThat(flag.gap()).isEqualTo(gap);
        assertThat(flag.verdict()).isEqualTo(verdict);
    }

    /** The flag of a process that was seen together with others. */
    private static ProcessFlag judge(String code, FlagCase process, List<FlagCase> others) {
        FlagPass pass = new FlagPass(FlagBook.standard());
        others.stream()
                .filter(each ->
                        !each.compiled().text("ocid").equals(process.compiled().text("ocid")))
                .forEach(pass::see);
        pass.see(process);
        pass.settle();
        return pass.judge(process).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FlagCase work(String ocid, String budget, String estimate, String contract) {
        return of("{" + WORK.formatted(ocid, budget, estimate, contract) + "}");
    }

    private static FlagCase planned(String ocid, String planning) {
        return of("{'ocid':'" + ocid + "','planning':{" + planning
                + "},'tender':{'status':'active','tenderPeriod':{'startDate':'2026-03-01T09:00:00+07:00'}}}");
    }

    private static FlagCase direct(String ocid, String category, long amount, String day, String title) {
        return of(
                ("{'ocid':'%s','buyer':{'id':'B'},'tender':{'title':'%s','procurementMethodDetails':'Pengadaan Langsung',"
                                + "'mainProcurementCategory':'%s'},'contracts':[{'id':'k','dateSigned':'%s',"
                                + "'value':{'amount':%d,'currency':'IDR'}}]}")
                        .formatted(ocid, title, category, day, amount));
    }

    private static FlagCase deal(String ocid, String buyer, String supplier, int amount) {
        return of(("{'ocid':'%s','buyer':{'id':'%s'},'awards':[{'id':'a','status':'active','date':'2026-04-01',"
                        + "'suppliers':[{'id':'%s'}],'value':%s}]}")
                .formatted(ocid, buyer, supplier, rupiah(amount)));
    }

    private static String rupiah(int amount) {
        return "{'amount':" + amount + ",'currency':'IDR'}";
    }

    private static FlagCase of(String release) {
        return FlagCase.of(json(release));
    }

    private static JsonObject json(String text) {
        try {
            return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
