package id.suluh.procurement.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.suluh.body.BodyRef;
import id.suluh.procurement.BuyingWorld;
import id.suluh.procurement.profile.ProfileFigures.Stages;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three tenders of one body, added up by hand. */
@QuarkusTest
class ProfileTest {
    private static final String RELEASE = """
            {'ocid':'ocds-angka1-%1$s','id':'%1$s','date':'%2$s','tag':['contract'],'buyer':{'name':'Badan Angka Uji'},\
            'planning':{'budget':{'amount':{'amount':%3$d,'currency':'IDR'}}},\
            'tender':{'id':'t','title':'Angka %1$s','procurementMethod':'%4$s','numberOfTenderers':%5$d,'value':{'amount':%6$d,'currency':'IDR'}},\
            'parties':[{'id':'%7$s','name':'PT %7$s Angka','roles':['supplier']}],\
            'awards':[{'id':'a','status':'active','date':'%2$s','value':{'amount':%8$d,'currency':'IDR'},'suppliers':[{'id':'%7$s','name':'PT %7$s Angka'}]}]%9$s}\
            """;

    @Inject
    BuyingWorld world;

    @Inject
    Profiles profiles;

    @Test
    void figuresAreTheSumsOfTheProcesses() throws IOException {
        BodyRef body = world.body("Badan Angka Uji");
        String contract = ",'contracts':[{'id':'k','awardID':'a','status':'active','dateSigned':'2024-06-01T00:00:00Z',"
                + "'value':{'amount':75,'currency':'IDR'},'implementation':{'transactions':[{'id':'1','value':{'amount':50,'currency':'IDR'}}]}}]";
        world.tells(List.of(
                RELEASE.formatted("1", "2023-03-01T00:00:00Z", 120, "open", 1, 100, "Satu", 25, ""),
                RELEASE.formatted("2", "2024-03-01T00:00:00Z", 130, "open", 3, 90, "Dua", 80, contract),
                RELEASE.formatted("3", "2024-04-01T00:00:00Z", 10, "direct", 1, 10, "Satu", 10, "")));
        while (profiles.of(Owner.body(body.id())).isEmpty()) {
            assertThat(profiles.computeDue()).isTrue();
        }
        ProfileFigures figures =
                profiles.of(Owner.body(body.id())).orElseThrow().figures();

        assertThat(figures.processes()).isEqualTo(3);
        assertThat(figures.years())
                .extracting(each -> each.key() + " " + each.processes() + " " + each.awarded() + " " + each.contracted()
                        + " " + each.agreed())
                .containsExactly("2023 1 25 0 25", "2024 2 90 75 85");
        assertThat(figures.methods())
                .extracting(each -> each.key() + " " + each.agreed())
                .containsExactly("open 100", "direct 10");
        assertThat(figures.bidding()).isEqualTo(new ProfileFigures.Bidding(2, 1));
        assertThat(figures.pairs())
                .filteredOn(
                        each -> each.stages() == Stages.PLANNED_ESTIMATED || each.stages() == Stages.CONTRACTED_PAID)
                .extracting(each -> each.processes() + " " + each.before() + " " + each.after())
                .containsExactly("3 260 200", "1 75 50");
        // Satu has 35 of 110, Dua 75: (35² + 75²) ÷ 110² × 10,000 = 5,661.
        assertThat(figures.concentration().hhi()).isEqualByComparingTo(new BigDecimal(5661));
        assertThat(figures.concentration().top())
                .extracting(each -> each.name() + " " + each.amount())
                .containsExactly("PT Dua Angka 75", "PT Satu Angka 35");

        assertThat(given().get(body.path()).asString())
                .contains("Pengadaan dalam angka", "5.661", "1 dari 2 tender", "year=2024");
        assertThat(given().get("/en" + body.path() + "/contracts").asString())
                .contains("PT Dua Angka", "href=\"/en/suppliers/", "Estimate → contract", "<title id=\"belanja-gambar");
        given().get("/api/v1/bodies/" + body.slug())
                .then()
                .body("figures.contracts.figures.concentration.hhi", equalTo(5661));
        assertThat(given().get(body.path() + "/contracts.csv").asString()).contains("year,2024,IDR,2,2,90,75,85");
    }
}
