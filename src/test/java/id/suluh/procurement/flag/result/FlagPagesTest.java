package id.suluh.procurement.flag.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import id.suluh.procurement.OcdsImport;
import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import io.quarkus.test.junit.QuarkusTest;
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
        String release =
                "{\"ocid\":\"ocds-flagge-1\",\"id\":\"1\",\"date\":\"2026-03-02T00:00:00Z\",\"tag\":[\"tender\"],"
                        + "\"initiationType\":\"tender\",\"tender\":{\"id\":\"t\",\"title\":\"Satu peserta\","
                        + "\"procurementMethod\":\"open\",\"numberOfTenderers\":1}}";
        imports.run(
                List.of("-"), new ByteArrayInputStream(release.getBytes(StandardCharsets.UTF_8)), false, refusal -> {
                    throw new AssertionError(refusal);
                });
        given().get("/contracts/ocds-flagge-1")
                .then()
                .statusCode(200)
                .body(containsString("1 ditandai · 0 bersih · "))
                .body(containsString("<code>/tender/numberOfTenderers</code> 1"));
        given().get("/en/contracts/ocds-flagge-1").then().body(containsString("Bids are not published."));
    }
}
