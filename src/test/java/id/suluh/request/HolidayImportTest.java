package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Deadlines;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import id.suluh.request.holiday.HolidayTable;
import id.suluh.request.holiday.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holidays that are recorded after the portal was packed, and what they do to clocks. */
@QuarkusTest
class HolidayImportTest {
    private static final String HEADER = "date,name,kind\n";
    private static final LocalDate DAY_ZERO = LocalDate.of(2027, 7, 5);

    @Inject
    HolidayImport holidays;

    @Inject
    HolidayTable table;

    @Inject
    RequestIntake intake;

    @Inject
    Deadlines deadlines;

    @Inject
    TestBody bodies;

    @Inject
    EntityManager entities;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @AfterEach
    void theTableOfBefore() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from holiday").executeUpdate());
        table.forget();
    }

    @Test
    void aSecondRunAddsNothingAndAnotherKindChangesTheDay() {
        String csv =
                HEADER + "2031-03-03,Libur Uji Satu,libur_nasional\n2027-08-17,Hari Kemerdekaan RI,libur_nasional\n";
        HolidaySummary first = run(csv);
        assertThat(first.read()).isEqualTo(2);
        HolidaySummary second = run(csv);
        assertThat(second.added()).isZero();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(run(csv.replace("Satu,libur_nasional", "Satu,cuti_bersama")).changed())
                .isEqualTo(1);
    }

    @Test
    void badLinesAreRefusedWithLineAndReasonAndTheRestIsTaken() {
        HolidaySummary summary = run(HEADER
                + "2031-02-30,Libur Uji,libur_nasional\n"
                + "2031-03-03,Libur Uji Dua,libur_nasional\n"
                + "2031-03-04,,libur_nasional\n"
                + "2031-03-05,Libur Uji,libur_kantor\n"
                + "2031-03-03,Libur Uji Dua,cuti_bersama\n"
                + "0231-03-03,Libur Uji,libur_nasional\n"
                + "2031-03-06,Libur Uji\n");
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.refusals())
                .containsExactly(
                        new Refusal(2, "date \"2031-02-30\" is no day written as 2027-08-17"),
                        new Refusal(4, "name is empty"),
                        new Refusal(5, "kind \"libur_kantor\" is none of libur_nasional, cuti_bersama, libur_pemilu"),
                        new Refusal(6, "the same holiday stands in line 3"),
                        new Refusal(7, "date is not between 2008 and 2099"),
                        new Refusal(8, "2 values for 3 columns"));
        assertThat(run("tanggal,nama\n2031-03-03,Libur\n").refusals())
                .extracting(Refusal::reason)
                .containsExactly("the header has no column date; the header has no column name;"
                        + " the header has no column kind");
    }

    @Test
    void aRunningClockMovesOnceAndTheThreadSaysWhy() {
        String running = received("Libur menyusul", DAY_ZERO);
        String answered = received("Sudah dijawab", DAY_ZERO);
        intake.answered(answered, LocalDate.of(2027, 7, 7), Outcome.GRANTED, "Diberikan.");
        String before = due(running);
        String csv = HEADER + "2027-07-08,Libur Uji Susulan,libur_nasional\n";

        assertThat(run(csv).recounted()).isPositive();
        assertThat(before).isEqualTo("2027-07-19");
        assertThat(due(running)).isEqualTo("2027-07-20");
        assertThat(page("/requests/", running))
                .contains(
                        "Jatuh tempo dihitung ulang",
                        "semula 19 Juli 2027, kini 20 Juli 2027",
                        "8 Juli 2027 (Libur Uji Susulan)");
        assertThat(page("/en/requests/", running))
                .contains("Due date counted anew", "was 19 July 2027 and is now 20 July 2027");
        assertThat(count("select count(*) from request_clock c join information_request r on r.id = c.request_id"
                        + " where c.step = 'answer' and c.due = '2027-07-19' and r.number = '" + answered + "'"))
                .as("a clock that stands still keeps its date")
                .isEqualTo(1);

        assertThat(run(csv).recounted()).isZero();
        assertThat(recounts(running)).isEqualTo(1);
        assertThat(audited()).isPositive();
    }

    @Test
    void aClockThatCouldNotBeCountedStartsWithTheYear() {
        String number = received("Melewati tahun", LocalDate.of(2027, 12, 27));
        assertThat(page("/requests/", number)).contains("hari libur tahun 2028 belum tercatat");

        run(HEADER + "2028-01-03,Libur Uji Awal Tahun,libur_nasional\n");
        assertThat(due(number)).isEqualTo("2028-01-11");
        assertThat(page("/requests/", number)).contains("kini dapat dihitung").doesNotContain("belum tercatat");
        assertThat(recounts(number)).isEqualTo(1);
    }

    @Test
    void thePortalCountsByThemAndTheOfflineTableStaysWhatItWas() {
        DeadlineQuery query = DeadlineQuery.of(Regime.UMUM, Step.ANSWER, DAY_ZERO);
        run(HEADER + "2027-07-08,Libur Uji Susulan,libur_nasional\n");
        assertThat(deadlines.count(query).due()).isEqualTo(LocalDate.of(2027, 7, 20));
        assertThat(Deadlines.load().count(query).due()).isEqualTo(LocalDate.of(2027, 7, 19));
        assertThat(given().get("/deadlines?regime=umum&step=answer&from=2027-07-05")
                        .asString())
                .contains("20 Juli 2027", "Libur Uji Susulan");
    }

    private HolidaySummary run(String csv) {
        return holidays.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private String received(String subject, LocalDate day) {
        String number = intake.fictional(Filings.of(subject, "x@contoh.example"), day);
        intake.received(number, day);
        return number;
    }

    private static String due(String number) {
        return given().get("/api/v1/requests/" + number).then().extract().path("due");
    }

    private static String page(String path, String number) {
        return given().get(path + number).then().statusCode(200).extract().asString();
    }

    private long recounts(String number) {
        return count("select count(*) from request_event e join information_request r on r.id = e.request_id"
                + " where e.kind = 'recounted' and r.number = '" + number + "'");
    }

    private long audited() {
        return count("select count(*) from audit_log where act = 'holidays.import'");
    }

    private long count(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }
}
