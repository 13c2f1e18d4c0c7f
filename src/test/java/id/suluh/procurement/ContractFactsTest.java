package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ContractView.Due;
import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Figure;
import id.suluh.procurement.ContractView.Step;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.web.format.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a compiled release for lists and pages. */
class ContractFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'planning':{}} | PLANNING",
                "{'tender':{'id':'t'}} | TENDER",
                "{'tender':{'id':'t'},'awards':[{'id':'a'}]} | AWARD",
                "{'awards':[{'id':'a'}],'contracts':[{'id':'c'}]} | CONTRACT",
                "{'contracts':[{'id':'c','implementation':{'status':'x'}}]} | IMPLEMENTATION"
            })
    void theStageIsTheFurthestWithData(String compiled, Stage stage) throws IOException {
        assertThat(facts(compiled).stage()).isEqualTo(stage);
    }

    @Test
    void titleAndDescriptionAreInTheReadersLanguageWhereThePublisherGaveThem() throws IOException {
        ProcessFacts facts = facts("{'tender':{'title':'Jembatan','title_en':'Bridge','description':'Beton'}}");
        assertThat(facts.title("en")).isEqualTo("Bridge");
        assertThat(facts.title("id")).isEqualTo("Jembatan");
        assertThat(facts.description("en")).isEqualTo("Beton");
    }

    @Test
    void whatHasNoTitleIsCalledByWhatIsBought() throws IOException {
        assertThat(facts(
                                "{'ocid':'o','contracts':[{'title':'.','items':[{'classification':{'description':'Derek'}}]}]}")
                        .title())
                .isEqualTo("Derek");
        assertThat(facts("{'ocid':'o','planning':{'budget':{'description':'APBD','project':'Taman'}}}")
                        .title())
                .isEqualTo("Taman");
        assertThat(facts("{'ocid':'o','buyer':{'name':''}}").title()).isEqualTo("o");
        assertThat(facts("{'buyer':{'name':''},'parties':[{'name':'B','roles':['buyer']}]}")
                        .buyer()
                        .text("name"))
                .isEqualTo("B");
    }

    @Test
    void amendmentsShowTheContractAsSignedAndAsItIs() throws IOException {
        JsonObject compiled =
                json("{'contracts':[{'value':{'amount':120,'currency':'IDR'},'dateSigned':'2026-05-06'}]}");
        assertThat(Figures.of(compiled, Money.rupiah(20)))
                .extracting(Figure::kind, Figure::money)
                .containsExactly(
                        tuple(MoneyKind.SIGNED, Money.rupiah(100)), tuple(MoneyKind.CONTRACT, Money.rupiah(120)));
        assertThat(Figures.of(compiled, new Money(BigDecimal.TEN, "USD"))).hasSize(1);
    }

    @Test
    void theValueIsThatOfTheFurthestStageAndLeavesOutWhatWasCancelled() throws IOException {
        String tender = "'tender':{'value':{'amount':10,'currency':'IDR'}}";
        assertThat(facts("{" + tender + "}").value()).isEqualTo(Money.rupiah(10));
        assertThat(facts("{" + tender + ",'awards':[{'status':'cancelled','value':{'amount':9,'currency':'IDR'}}]}")
                        .value())
                .isEqualTo(Money.rupiah(10));
        assertThat(facts(
                                "{" + tender
                                        + ",'contracts':[{'value':{'amount':4,'currency':'IDR'}},{'value':{'amount':5,'currency':'IDR'}}]}")
                        .value())
                .isEqualTo(Money.rupiah(9));
        assertThat(facts("{'awards':[{'value':{'amount':4,'currency':'IDR'}},{'value':{'amount':5,'currency':'USD'}}]}")
                        .value())
                .isNull();
    }

    @Test
    void theBuyerIsThatNamedElseThatAmongTheParties() throws IOException {
        assertThat(facts("{'buyer':{'name':'A'},'parties':[{'name':'B','roles':['buyer']}]}")
                        .buyer()
                        .text("name"))
                .isEqualTo("A");
        assertThat(facts("{'buyer':{'id':'b'},'parties':[{'name':'B','roles':'buyer'}]}")
                        .buyer()
                        .text("name"))
                .isEqualTo("B");
        assertThat(facts("{'tender':{'procuringEntity':{'name':'C'}}}").buyer().text("name"))
                .isEqualTo("C");
        assertThat(facts("{}").buyer().text("name")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:00:00Z,2026-02-01",
        "2026-01-31T00:00:00,2026-01-31",
        "2026-01-31,2026-01-31",
        "31/01/2026,",
        "2026-13-01,",
        "'',"
    })
    void datesAreDaysInJakarta(String text, LocalDate day) {
        assertThat(OcdsDate.day(text)).isEqualTo(day);
    }

    @Test
    void figuresRunFromPlanToPaymentInOneCurrency() throws IOException {
        List<Figure> figures = Figures.of(json("{'planning':{'budget':{'amount':{'amount':200,'currency':'IDR'}}},"
                + "'tender':{'value':{'amount':100,'currency':'IDR'}},'awards':[{'value':{'amount':7,'currency':'USD'}}],"
                + "'contracts':[{'value':{'amount':80,'currency':'IDR'},'implementation':{'transactions':["
                + "{'value':{'amount':10,'currency':'IDR'}},{'amount':{'amount':10,'currency':'IDR'}}]}}]}"));
        assertThat(figures)
                .extracting(Figure::kind)
                .containsExactly(MoneyKind.BUDGET, MoneyKind.ESTIMATE, MoneyKind.CONTRACT, MoneyKind.PAID);
        assertThat(figures)
                .extracting(Figure::share)
                .containsExactly(null, new BigDecimal("0.5"), new BigDecimal("0.8"), new BigDecimal("0.25"));
    }

    @Test
    void biddersAreThoseOfBidsElseThoseThatTookPart() throws IOException {
        String awards = "'awards':[{'status':'active','suppliers':[{'name':'PT Menang'}]}]";
        assertThat(Bidders.of(
                        json("{" + awards + ",'tender':{'tenderers':[{'name':'PT Lain'},{'name':'PT Menang'}]}}")))
                .extracting(Bidder::name, Bidder::outcome)
                .containsExactly(tuple("PT Menang", Outcome.WON), tuple("PT Lain", Outcome.TOOK_PART));
        assertThat(Bidders.of(json(
                        "{" + awards + ",'bids':{'details':[{'status':'disqualified','tenderers':[{'name':'CV A'}]},"
                                + "{'status':'valid','tenderers':[{'name':'PT Menang'}]}]}}")))
                .extracting(Bidder::outcome)
                .containsExactly(Outcome.WON, Outcome.DISQUALIFIED);
    }

    @Test
    void whoBidForALotWinsThatLotAndIsMeasuredByIt() throws IOException {
        List<Bidder> bidders = Bidders.of(
                json(
                        "{'tender':{'lots':[{'id':'1','title':'Satu','value':{'amount':100,'currency':'IDR'}},"
                                + "{'id':'2','title':'Dua','value':{'amount':10,'currency':'IDR'}}]},'awards':[{'status':'active','relatedLots':['2'],"
                                + "'suppliers':[{'name':'PT A'}]},{'status':'active','relatedBid':'b3','suppliers':[{'name':'PT B'}]}],'bids':{'details':["
                                + "{'id':'b1','status':'valid','relatedLots':['1'],'tenderers':[{'name':'PT A'}],'value':{'amount':90,'currency':'IDR'}},"
                                + "{'id':'b2','status':'valid','relatedLots':['2'],'tenderers':[{'name':'PT A'}],'value':{'amount':9,'currency':'IDR'}},"
                                + "{'id':'b3','status':'valid','relatedLots':['1'],'tenderers':[{'name':'PT B'}],'value':{'amount':80,'currency':'IDR'}},"
                                + "{'id':'b4','status':'disqualified','statusDetails':'Jaminan kurang','relatedLots':['1'],'tenderers':[{'name':'PT C'}]}]}}"));
        assertThat(bidders)
                .extracting(Bidder::lot, Bidder::name, Bidder::outcome, Bidder::share, Bidder::reason)
                .containsExactly(
                        tuple("Dua", "PT A", Outcome.WON, new BigDecimal("0.9"), null),
                        tuple("Satu", "PT B", Outcome.WON, new BigDecimal("0.8"), null),
                        tuple("Satu", "PT A", Outcome.VALID, new BigDecimal("0.9"), null),
                        tuple("Satu", "PT C", Outcome.DISQUALIFIED, null, "Jaminan kurang"));
    }

    @Test
    void theNextDateIsTheFirstOneStillToCome() throws IOException {
        List<Event> events = Timeline.of(
                json(
                        "{'tender':{'tenderPeriod':{'startDate':'2026-01-01','endDate':'2026-02-01'}},'contracts':["
                                + "{'dateSigned':'2026-03-01','period':{'endDate':'2026-12-06'},'implementation':{'milestones':["
                                + "{'title':'PHO','dueDate':'2026-12-01'},{'title':'Uang muka','dueDate':'2026-04-01','dateMet':'2026-04-02','status':'met'}]}}]}"));
        assertThat(events)
                .extracting(Event::happening)
                .containsExactly(
                        Happening.TENDER_OPENED,
                        Happening.TENDER_CLOSES,
                        Happening.SIGNED,
                        Happening.MILESTONE_MET,
                        Happening.MILESTONE_DUE,
                        Happening.WORK_ENDS);
        Due due = Objects.requireNonNull(Timeline.due(events, TODAY, TODAY));
        assertThat(due.what()).isEqualTo("PHO");
        assertThat(Timeline.due(events, LocalDate.of(2027, 1, 1), TODAY)).isNull();
    }

    @Test
    void theTrackShowsWhereTheProcessStands() throws IOException {
        JsonObject compiled =
                json("{'tender':{'tenderPeriod':{'startDate':'2026-01-01'}},'awards':[{'date':'2026-02-01'}]}");
        assertThat(StageTrack.of(compiled, Figures.of(compiled), Bidders.of(compiled)))
                .extracting(Step::reached, Step::here)
                .containsExactly(
                        tuple(false, false),
                        tuple(true, false),
                        tuple(false, true),
                        tuple(false, false),
                        tuple(false, false));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() throws IOException {
        assertThat(
                        Papers.of(
                                json(
                                        "{'tender':{'documents':[{'title':'a','url':'https://x.id/a'},{'documentType':'b','url':'file:///etc'},{'id':1}]}}")))
                .extracting(ContractView.Paper::title, ContractView.Paper::href)
                .containsExactly(tuple("a", "https://x.id/a"), tuple("b", null));
    }

    private static ProcessFacts facts(String json) throws IOException {
        return new ProcessFacts(json(json));
    }

    @Test
    void aTenderThatOnlyNamesThePurchaseIsNoSelection() throws IOException {
        JsonObject compiled = json("{'tender':{'id':'t','title':'Awan','title_en':'Cloud'},'contracts':[{'id':'c'}]}");
        assertThat(StageTrack.of(compiled, Figures.of(compiled), Bidders.of(compiled)))
                .filteredOn(step -> step.stage() == Stage.TENDER)
                .allMatch(Step::unknown)
                .hasSize(1);
    }

    private static JsonObject json(String text) throws IOException {
        return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
