package id.suluh.seed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kini",
                "uraian",
                "tahap",
                "proses",
                "syarat",
                "uang",
                "peserta",
                "tanya",
                "garis",
                "perubahan",
                "berkas",
                "tanda",
                "daftar",
                "sumber"
            })
    void noPartIsEmpty(String part) throws Exception {
        world.read();
        Element section =
                Jsoup.parse(given().get(PATH).asString()).getElementById(part).closest("section");
        assertThat(section.text()).hasSizeGreaterThan(80);
        assertThat(section.select("li, dd, td, p.big, p")).isNotEmpty();
    }

    @Test
    void whatComesFromElsewhereIsThereToo() throws Exception {
        world.read();
        Document page = Jsoup.parse(given().get(PATH).asString());
        assertThat(page.select("section[aria-labelledby=berkas] form input[name=process]"))
                .isNotEmpty();
        assertThat(page.select("section[aria-labelledby=berkas] a[href^=/documents/]"))
                .hasSize(2);
        assertThat(page.select("section[aria-labelledby=daftar] a[href^=/requests/S-]"))
                .isNotEmpty();
        assertThat(page.select("aside a[href=/disputes/rekaan2603]")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=tanda] .fl")).isNotEmpty();
        assertThat(page.text()).contains("Kedalaman tiang pancang", "18 meter");
        given().get("/").then().body(containsString("href=\"" + PATH + "\""));
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

    @Test
    void whatWasBoughtAndOnWhatTermsIsSaidInBothLanguages() {
        given().get(PATH)
                .then()
                .body(allOf(
                        containsString("Yang dibeli dan syaratnya"),
                        containsString("Pekerjaan konstruksi"),
                        containsString("Harga satuan"),
                        containsString("Masa tanya jawab"),
                        containsString("Dinas Contoh Pekerjaan Umum Kabupaten Misal → PT Contoh Karya Beton")))
                .body(not(containsString("priceOnly")));
        given().get("/en" + PATH)
                .then()
                .body(allOf(
                        containsString("What is bought, and on what terms"),
                        containsString("Price per unit"),
                        containsString("Time for questions")));
    }

    @Test
    void theBodyRepliesBesideTheFlag() {
        Element flag = Jsoup.parse(given().get(PATH).asString()).getElementById("ID01");
        assertThat(flag.text()).contains("Ditandai", "105,8", "Balasan rekaan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tersedia", "Diminta", "Ditolak", "Diberikan kepada pemohon", "Belum ada", "Tidak berlaku"})
    void theListOfDocumentsHasEachStanding(String standing) throws Exception {
        world.read();
        assertThat(Jsoup.parse(given().get(PATH).asString())
                        .select("section[aria-labelledby=daftar] .ck")
                        .text())
                .contains(standing);
    }

    @Test
    void itCanBeCitedAndTakenAway() {
        Document page = Jsoup.parse(given().get(PATH).asString());
        assertThat(page.select("aside p.cite")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=sumber] td code")).isNotEmpty();
        for (Element link :
                page.select("aside a[href$=.json], aside a[href$=.csv], aside a[href^=/api/ocds/records]")) {
            given().get(link.attr("href")).then().statusCode(200);
        }
        assertThat(page.select("aside a[href$=.json], aside a[href$=.csv], aside a[href^=/api/ocds/records]"))
                .hasSize(3);
    }
}
