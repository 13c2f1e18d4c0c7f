package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.request.Access;
import id.suluh.request.Channel;
import id.suluh.request.Filing;
import id.suluh.request.Outcome;
import id.suluh.request.RequestIntake;
import id.suluh.request.Requester;
import id.suluh.request.RequesterKind;
import id.suluh.request.clock.Regime;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import id.suluh.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractChecklistTest {
    private static final String OCID = "ocds-uji-daftar-1";
    private static final String STRANGER = "ocds-uji-daftar-2";

    @Inject
    ListedContract contracts;

    @Inject
    RequestIntake requests;

    @Inject
    EntityManager entities;

    @Inject
    SearchOutbox outbox;

    @Test
    void aDocumentIsPublishedMissingAskedForRefusedOrNotHeld() throws IOException {
        contracts.present(OCID);
        JsonPath before = checklist();
        assertThat(status(before, 5)).isEqualTo("published");
        assertThat(before.getString("checklist.items[4].url")).isEqualTo("https://contoh.example/rancangan.pdf");
        assertThat(status(before, 8)).isEqualTo("unclear");
        assertThat(before.getString("checklist.items[7].reason")).isEqualTo("no_address");
        assertThat(status(before, 3)).isEqualTo("missing");
        assertThat(status(before, 39)).isEqualTo("not_yet");
        assertThat(status(before, 23)).isEqualTo("not_applicable");
        assertThat(before.getList("checklist.items")).hasSize(39);
        assertThat(before.getInt("checklist.published")).isEqualTo(1);

        String number = ask(3);
        assertThat(status(checklist(), 3)).isEqualTo("asked");
        assertThat(row("", 3).text()).contains("Diminta", "Permohonan " + number);
        assertThat(row("/en", 3).text()).contains("Asked for", "Request " + number);
        assertThat(row("/en", 3).select("a[href=/en/requests/" + number + "]")).hasSize(1);

        requests.received(number, LocalDate.of(2026, 11, 3));
        assertThat(row("", 3).text()).contains("jawaban sampai");
        requests.answered(number, LocalDate.of(2026, 11, 10), Outcome.REFUSED, "Dikecualikan.");
        assertThat(status(checklist(), 3)).isEqualTo("refused");
        assertThat(row("", 3).text()).contains("Ditolak", "Minta lagi");

        String other = ask(4);
        requests.received(other, LocalDate.of(2026, 11, 3));
        requests.answered(other, LocalDate.of(2026, 11, 10), Outcome.NOT_HELD, "Tidak ada pada kami.");
        assertThat(status(checklist(), 4)).isEqualTo("not_held");

        assertThat(checklist().getInt("checklist.due")).isEqualTo(before.getInt("checklist.due"));
    }

    @Test
    void aRequestThatNobodyMaySeeChangesNothing() throws IOException {
        contracts.present(OCID);
        String number = ask(6);
        assertThat(status(checklist(), 6)).isEqualTo("asked");

        show(number, "removed");
        try {
            assertThat(status(checklist(), 6)).isEqualTo("missing");
            assertThat(row("", 6).text()).doesNotContain(number);
        } finally {
            show(number, "public");
        }
    }

    private void show(String number, String visibility) {
        QuarkusTransaction.requiringNew().run(() -> {
            Number version = (Number) entities.createNativeQuery("update information_request"
                            + " set visibility = ?2, version = version + 1 where number = ?1 returning version")
                    .setParameter(1, number)
                    .setParameter(2, visibility)
                    .getSingleResult();
            outbox.changed(Kind.REQUEST, number, version.longValue());
        });
    }

    @Test
    void aRowOpensTheFormFilledIn() throws IOException {
        contracts.present(OCID);
        String link = row("", 7).select("a.btn").attr("href");

        Document form = page(link);

        assertThat(form.select("input[name=body]").val()).isEqualTo(ListedContract.BODY);
        assertThat(form.select("input[name=process]").val()).isEqualTo(OCID);
        assertThat(form.select("input[name=item]").val()).isEqualTo("7");
        assertThat(form.select("main a[href=/contracts/" + OCID + "]").text()).contains("Jembatan Uji Daftar");
        assertThat(form.select("#subject").val()).endsWith(": Jembatan Uji Daftar");
        assertThat(form.select("#text").val()).contains(OCID, "Pasal 15 ayat (9) butir 7");
        assertThat(form.select("main .note").text()).contains("Dokumen 7 dari 39", "belum diperiksa");

        Document english = page("/en" + link);
        assertThat(english.select("#text").val()).contains("article 15(9) item 7", "Jembatan Uji Daftar");
        assertThat(english.select("main .note").text()).contains("Document 7 of 39", "not checked");
    }

    @Test
    void theBodyThatBuysIsChosenWhereTheAddressNamesNone() throws IOException {
        contracts.present(OCID);

        assertThat(page("/requests/new?process=" + OCID)
                        .select("input[name=body]")
                        .val())
                .isEqualTo(ListedContract.BODY);
    }

    @Test
    void anUnknownBuyerLetsTheRequesterChooseABodyAndNothingElseIsLost() throws IOException {
        contracts.present(OCID);
        contracts.present(STRANGER, "Entitas Tak Dikenal");
        Document choice = page("/requests/new?process=" + STRANGER + "&item=25");
        assertThat(choice.select("main").text()).contains("Jembatan Uji Daftar", "Entitas Tak Dikenal");

        Element search = choice.selectFirst("main form");
        assertThat(search.select("input[name=process]").val()).isEqualTo(STRANGER);
        assertThat(search.select("input[name=item]").val()).isEqualTo("25");
        Document found = page("/requests/new?process=" + STRANGER + "&item=25&q=uji+daftar+dokumen");
        Document form = page(
                found.select("main li a[href*=" + ListedContract.BODY + "]").attr("href"));

        assertThat(form.select("input[name=body]").val()).isEqualTo(ListedContract.BODY);
        assertThat(form.select("input[name=process]").val()).isEqualTo(STRANGER);
        assertThat(form.select("#text").val()).contains("butir 25");
    }

    @Test
    void aContractNobodyKnowsIsNamedNowhere() throws IOException {
        contracts.present(OCID);
        Document form = page("/requests/new?body=" + ListedContract.BODY + "&process=ocds-tidak-ada&item=3");

        assertThat(form.select("main .note")).isEmpty();
        assertThat(form.select("#text").val()).isEmpty();
    }

    private String ask(int item) {
        Filing filing = new Filing(
                ListedContract.BODY,
                new Filing.About(OCID, item),
                "Dokumen " + item,
                "Salinan.",
                "Penelitian",
                Access.COPY_DIGITAL,
                Channel.EMAIL,
                Regime.UMUM,
                Requester.of(RequesterKind.PERSON, "Warga Uji", "warga@contoh.example"),
                Language.ID);
        return requests.fictional(filing, LocalDate.of(2026, 11, 2));
    }

    private static String status(JsonPath checklist, int item) {
        return checklist.getString("checklist.items[" + (item - 1) + "].status");
    }

    private static JsonPath checklist() {
        return given().get("/api/v1/contracts/" + OCID)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Element row(String language, int item) {
        return page(language + "/contracts/" + OCID).selectFirst("#dok-" + item);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
