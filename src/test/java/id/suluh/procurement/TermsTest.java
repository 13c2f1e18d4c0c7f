package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suluh.procurement.Terms.Item;
import id.suluh.procurement.Terms.Term;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.web.format.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is bought and on what terms, as read out of a compiled release. */
class TermsTest {
    @Test
    void itTellsPlanCriteriaAndTimesInOneOrder() throws IOException {
        Terms terms = terms(
                "{'tender':{'awardCriteria':'lowestCost','awardCriteriaDetails':'Mutu dulu','submissionMethod':['written','Presencial'],"
                        + "'enquiryPeriod':{'startDate':'2026-01-02','endDate':'2026-01-09'},'mainProcurementCategory':'consultingServices','numberOfTenderers':3},"
                        + "'planning':{'rationale':'Jembatan lama retak','budget':{'description':'APBD','budgetBreakdown':[{'description':'DAK','amount':{'amount':7,'currency':'IDR'}}]}}}");
        assertThat(terms.told())
                .extracting(Term::name, Term::code, Term::text, Term::money)
                .containsExactly(
                        tuple(TermName.NEED, null, "Jembatan lama retak", null),
                        tuple(TermName.CATEGORY, TermCode.CONSULTING_SERVICES, null, null),
                        tuple(TermName.BUDGET_LINE, null, "APBD", null),
                        tuple(TermName.BUDGET_PART, null, "DAK", Money.rupiah(7)),
                        tuple(TermName.SUBMISSION, TermCode.WRITTEN, null, null),
                        tuple(TermName.SUBMISSION, null, "Presencial", null),
                        tuple(TermName.AWARD_CRITERIA, TermCode.LOWEST_COST, null, null),
                        tuple(TermName.AWARD_CRITERIA, null, "Mutu dulu", null),
                        tuple(TermName.QUESTION_TIME, null, null, null),
                        tuple(TermName.BIDDER_COUNT, null, null, null));
        assertThat(terms.told()).element(8).satisfies(time -> {
            assertThat(time.from()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(time.until()).isEqualTo(LocalDate.of(2026, 1, 9));
        });
    }

    @Test
    void itemsAreThoseOfTheFurthestStageWithTheLotsTheyAreOf() throws IOException {
        Terms terms = terms(
                "{'tender':{'lots':[{'id':'l1','title':'Lot utara','status':'active'}],'items':[{'id':'0','description':'Batu'}]},"
                        + "'contracts':[{'id':'c','items':[{'id':'1','description':'Pasir','classification':{'description':'Bahan'},'quantity':2.5,"
                        + "'unit':{'name':'m3','value':{'amount':9,'currency':'IDR'}},'relatedLot':'l1'},{'id':'2','description':'.'}]}]}");
        assertThat(terms.itemsFrom()).isEqualTo(Stage.CONTRACT);
        assertThat(terms.items())
                .containsExactly(new Item("Pasir", "Bahan", new BigDecimal("2.5"), "m3", Money.rupiah(9), "Lot utara"));
        assertThat(terms.lots()).extracting(Terms.Lot::title).containsExactly("Lot utara");
    }

    @ParameterizedTest
    @CsvSource({
        "bestValueToGoverment, BEST_VALUE_TO_GOVERNMENT",
        "ElectronicSubmission, ELECTRONIC_SUBMISSION",
        "Binario,"
    })
    void codesAreKnownHoweverTheyAreWritten(String published, TermCode code) {
        assertThat(TermCode.of(published)).isEqualTo(code);
    }

    @Test
    void aListOfManyItemsStandsThereInPart() throws IOException {
        StringBuilder items = new StringBuilder("{'id':'0','description':'Semen'}");
        for (int i = 1; i < 40; i++) {
            items.append(",{'id':'").append(i).append("','description':'Semen'}");
        }
        JsonObject compiled = json("{'awards':[{'id':'a','items':[" + items + "]}]}");
        assertThat(Terms.of(compiled, "id", Set.of()).firstItems()).hasSize(30);
        assertThat(Terms.of(compiled, "id", Set.of(ListPart.ITEMS)).firstItems())
                .hasSize(40);
        assertThat(terms("{'ocid':'o'}").isEmpty()).isTrue();
    }

    @Test
    void ofSeveralContractsEachIsTellable() throws IOException {
        JsonObject compiled = json(
                "{'contracts':[{'id':'1','title':'Alat','dateSigned':'2026-01-01'},"
                        + "{'id':'2','title':'Alat','dateSigned':'2026-01-02','implementation':{'transactions':[{'date':'2026-01-03','payer':{'name':'Dinas'},'payee':{'name':'CV'}}]}}]}");
        assertThat(Timeline.of(compiled))
                .extracting(ContractView.Event::text)
                .containsExactly("Alat (1)", "Alat (2)", "Dinas → CV");
    }

    @Test
    void textsEscapedForWebPagesAreReadAsWords() {
        assertThat(Markup.read("H&#38;L Consultoras")).isEqualTo("H&L Consultoras");
        assertThat(Markup.read("AT&T & <b>")).isEqualTo("AT&T & <b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "[\"No aplica\", \"x \\\"y\\\"\"] | No aplica, x \"y\"",
                "[null] | –",
                "[sic] ditulis | [sic] ditulis"
            })
    void listsAreNoJson(String published, String read) {
        assertThat(JsonList.read(published)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"es, es", "EN,", "id, id", "not a language,"})
    void aTextSaysWhichLanguageItIsIn(String said, String tongue) throws IOException {
        assertThat(new ProcessFacts(json("{'language':'" + said + "'}")).tongue("en"))
                .isEqualTo(tongue);
    }

    private static Terms terms(String compiled) throws IOException {
        return Terms.of(json(compiled), "id", Set.of());
    }

    private static JsonObject json(String text) throws IOException {
        return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
