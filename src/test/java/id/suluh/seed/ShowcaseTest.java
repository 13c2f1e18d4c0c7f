package id.suluh.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The invented purchase that shows every part of its page. */
@QuarkusTest
class ShowcaseTest {
    private static final String PATH = "/contracts/ocds-contoh-lengkap";

    @Inject
    WholeWorld world;

    @BeforeEach
    void theInventedWorldIsThere() throws Exception {
        world.present();
    }

    @Test
    void onePageHasEveryPart() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Kontrak ini rekaan"),
                        containsString("id=\"tahap\""),
                        containsString("href=\"/contracts/ocds-contoh-lengkap-gagal\""),
                        containsString("Kontrak awal"),
                        containsString("11.825.000.000"),
                        containsString("Lot 1: jembatan"),
                        containsString("Jaminan penawaran tidak memenuhi syarat"),
                        containsString("Serah terima (BAST, PHO, FHO) tidak diumumkan"),
                        containsString("adendum 2: Ditambah dinding penahan"),
                        containsString("(+6,7\u00a0%)"),
                        containsString("tidak ada di Suluh"),
                        containsString("pemutakhiran pemilihan")))
                .body(not(containsString("tenderUpdate")));
    }

    @Test
    void theFailedTenderAndThePlanLeadToIt() {
        given().get("/en" + PATH + "-gagal")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Repeat of this tender"), containsString("/en" + PATH + "\"")));
        given().get(PATH + "-rencana")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Pengadaan menurut rencana ini"), containsString(PATH + "\"")));
    }

    @Test
    void itsTableNamesWhatWasNotPublished() {
        given().get(PATH + ".csv")
                .then()
                .statusCode(200)
                .body(containsString("missing,noHandover,Jalan pendekat Jembatan Andaian,,2026-08-10,"));
    }
}
