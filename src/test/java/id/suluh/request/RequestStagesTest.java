package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of requests in different stages say. */
@QuarkusTest
class RequestStagesTest {
    @Inject
    RequestIntake intake;

    @Inject
    TestBody bodies;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @Test
    void aRequestOfTwoYearsAgoWithoutAnswerIsLateAndNamesTheRule() {
        String number = intake.fictional(Filings.of("Tanpa jawaban", "x@contoh.example"), LocalDate.of(2024, 11, 18));
        intake.received(number, LocalDate.of(2024, 11, 20));

        String page = page(number);
        assertThat(number).startsWith("S-2024-");
        assertThat(page)
                .contains("Terlambat", "5 Desember 2024", "Pasal 22 ayat (7) UU 14/2008")
                .contains("27 November 2024 (Pemungutan suara Pilkada serentak 2024")
                .contains("Permohonan ini rekaan")
                .contains("<svg viewBox");
        given().get("/requests/" + number + ".ics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .body(containsString("DTSTART;VALUE=DATE:20241205"), containsString("BEGIN:VEVENT"));
    }

    @Test
    void anExtensionMovesTheDueDateFromTheSameDayZero() {
        String number = intake.fictional(Filings.of("Diperpanjang", "x@contoh.example"), LocalDate.of(2026, 10, 28));
        intake.received(number, LocalDate.of(2026, 10, 28));
        intake.extended(number, LocalDate.of(2026, 11, 10), "Masih diuji konsekuensinya.");

        assertThat(page(number)).contains("20 November 2026", "Masih diuji konsekuensinya.");
    }

    @Test
    void anAnswerIsPinnedAndTheClockForAnObjectionStarts() {
        String number = intake.fictional(Filings.of("Dijawab", "x@contoh.example"), LocalDate.of(2026, 10, 28));
        intake.received(number, LocalDate.of(2026, 10, 28));
        intake.answered(
                number, LocalDate.of(2026, 11, 13), Outcome.PARTLY, "Tiga dokumen diberikan.\nSatu belum dikuasai.");

        assertThat(page(number)).contains("Dikabulkan sebagian", "Tiga dokumen diberikan.", "29 Desember 2026");
        assertThat(given().get("/en/requests/" + number).asString()).contains("Granted in part", "29 December 2026");
        given().get("/api/v1/requests/" + number)
                .then()
                .body("outcome", org.hamcrest.Matchers.equalTo("partly"))
                .body("due", org.hamcrest.Matchers.equalTo("2026-12-29"));
    }

    @Test
    void anElectionRequestHasShortLimitsAndNoInventedObjectionClock() {
        Filing plain = Filings.of("Pemilu", "x@contoh.example");
        Filing election = new Filing(
                plain.body(),
                plain.about(),
                plain.subject(),
                plain.text(),
                plain.purpose(),
                plain.access(),
                plain.delivery(),
                Regime.PEMILU,
                plain.requester(),
                plain.language());
        String number = intake.fictional(election, LocalDate.of(2024, 2, 12));
        intake.received(number, LocalDate.of(2024, 2, 12));
        assertThat(page(number)).contains("16 Februari 2024", "Perki 1/2019");

        intake.answered(number, LocalDate.of(2024, 2, 16), Outcome.REFUSED, "Dikecualikan.");
        assertThat(page(number)).contains("Tidak ada tenggat berjalan", "tidak diketahui aturan jangka waktu");
    }

    @Test
    void aRequestMadeElsewhereHasNoNumberNoClockAndItsSources() {
        ExternalRequest told = new ExternalRequest(
                "uji-di-luar-2024",
                Filings.BODY,
                "Yayasan Uji",
                Regime.PEMILU,
                new Text("Kontrak di luar Suluh", "A contract outside Suluh"),
                new Text("Salinan kontrak.", "A copy of the contract."),
                null,
                "002/UJI/II/2024",
                null,
                new Text("Berlanjut sebagai sengketa.", "It went on as a dispute."),
                List.of(),
                List.of(new ExternalRequest.Source("Harian Uji, 13 Maret 2024", "https://contoh.example/berita")));
        intake.external(told);
        intake.external(told);

        assertThat(page("uji-di-luar-2024"))
                .contains(
                        "Yayasan Uji",
                        "002/UJI/II/2024",
                        "Harian Uji",
                        "Diurus di luar Suluh",
                        "Berlanjut sebagai sengketa.")
                .doesNotContain("S-20", "id=\"jam\"");
        assertThat(given().get("/en/requests/uji-di-luar-2024").asString())
                .contains(
                        "<h1>A contract outside Suluh</h1>",
                        "A copy of the contract.",
                        "own paraphrase",
                        "<p class=\"sm mute\" lang=\"id\">Salinan kontrak.</p>");
    }

    @Test
    void theCalculatorCountsExplainsAndRefuses() {
        assertThat(given().get("/deadlines?regime=umum&step=court&from=2026-03-13")
                        .asString())
                .contains("27 Maret 2026", "10 April 2026", "UU 14/2008");
        assertThat(given().get("/en/deadlines?regime=pemilu&step=objection&from=2026-03-13")
                        .asString())
                .contains("no time limit is known");
        assertThat(given().get("/deadlines?from=2026-02-30").asString()).contains("Tulis tanggal yang ada");
        given().get("/deadlines").then().statusCode(200);
    }

    private static String page(String number) {
        return given().get("/requests/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
