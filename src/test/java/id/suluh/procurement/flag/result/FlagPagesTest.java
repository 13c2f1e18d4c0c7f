package id.suluh.procurement.flag.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.intake.OcdsImport;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class FlagPagesTest {
    static List<FlagDefinition> all() {
        return FlagBook.standard().all();
    }

    @Inject
    OcdsImport imports;

    @Inject
    FlagRuns runs;

    @ParameterizedTest
    @MethodSource("all")
    void eachMethodHasItsPageInBothLanguages(FlagDefinition code) {
        given().get("/flags").then().statusCode(200).body(containsString("href=\"" + code.path() + "\""));
        given().get(code.path()).then().statusCode(200).body(containsString("Alasan wajar"));
        given().get("/en" + code.path()).then().statusCode(200).body(containsString("Innocent reasons"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        given().get("/flags/R999").then().statusCode(404);
    }

    @Test
    void aContractShowsWhatHoldsAndWhatCannotBeTold() throws IOException {
        take("1", 1);
        page("").body(containsString("belum ikut dalam penghitungan"))
                .body(containsString("<code>/tender/numberOfTenderers</code> 1"));
        page("/en")
                .body(containsString("Bids are not published."))
                .body(containsString("Indicator 4, length of the title in characters: 12 → 5/5"));
        assertThat(runs.run()).isPresent();
        page("").body(containsString("Dihitung ")).body(not(containsString("berubah sesudah penghitungan")));
        page("/en")
                .body(containsString("1 flagged · "))
                .body(containsString("rules " + FlagBook.standard().rules()));
        take("2", 3);
        page("/en").body(containsString("changed after that run"));
    }

    private void take(String id, int tenderers) throws IOException {
        String release = ("{'ocid':'ocds-flagge-1','id':'%s','date':'2026-03-0%sT00:00:00Z','tag':['tender'],"
                        + "'initiationType':'tender','tender':{'id':'t','title':'Satu peserta',"
                        + "'procurementMethod':'open','numberOfTenderers':%d}}")
                .formatted(id, id, tenderers)
                .replace('\'', '"');
        imports.run(
                List.of("-"), new ByteArrayInputStream(release.getBytes(StandardCharsets.UTF_8)), false, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private static ValidatableResponse page(String language) {
        return given().get(language + "/contracts/ocds-flagge-1").then().statusCode(200);
    }
}
