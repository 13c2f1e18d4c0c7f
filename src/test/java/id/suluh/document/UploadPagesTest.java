package id.suluh.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.document.extract.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on which an officer hands in documents of the body. */
@QuarkusTest
class UploadPagesTest {
    private static final String PAGE = "/desk/documents";

    @Inject
    SignedIn signedIn;

    @Inject
    OwningBody bodies;

    @Inject
    ReadingLane lane;

    @Test
    void filesAreTakenInAndTheirStateIsSaidInWords() throws Exception {
        Browser officer = signedIn.browser(Role.OFFICER, bodies.id("Badan Halaman Unggah"));
        assertThat(officer.get(PAGE).asString()).contains("Belum ada berkas", "tetap privat");
        assertThat(officer.get("/desk").asString()).contains("href=\"/desk/documents\"");

        Response sent = form(officer, Map.of("kind", "25"))
                .multiPart("file", "C:\\arsip\\kontrak.pdf", SampleFiles.pdf("Kontrak halaman", "Dua"))
                .multiPart("file", "rusak.pdf", SampleFiles.bytes("<p>bukan pdf</p>"))
                .post(PAGE);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/desk/documents?added=2&known=0");
        boolean more = true;
        while (more) {
            more = lane.readNext();
        }
        assertThat(officer.get(PAGE + "?added=2&known=0").asString())
                .contains("2 berkas diterima", "kontrak.pdf", "Kontrak dan perubahannya", "2 halaman")
                .contains(
                        "Seluruh teks terbaca",
                        "Berkas rusak",
                        "Privat, menunggu pemeriksaan",
                        "Privat, tidak dapat dibaca")
                .doesNotContain("arsip", "href=\"/documents/");
        assertThat(officer.get("/en" + PAGE).asString())
                .contains(
                        "stays private until it is cleared", "Clearing is not built", "Private, waiting to be cleared");

        Response again = form(officer, Map.of("kind", "other"))
                .multiPart("file", "kontrak.pdf", SampleFiles.pdf("Kontrak halaman", "Dua"))
                .post(PAGE);
        assertThat(again.header("Location")).endsWith("?added=0&known=1");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Browser officer = signedIn.browser(Role.OFFICER, bodies.id("Badan Halaman Keliru"));
        Response empty = officer.post(PAGE, "kind", "25", "title", "Judul yang diketik", "process", "ocds bukan satu");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString())
                .contains("<a href=\"#file\">Pilih sedikitnya satu berkas</a>", "<a href=\"#process\">")
                .contains("value=\"Judul yang diketik\"", "value=\"ocds bukan satu\"", "value=\"25\" selected");

        Response titled = form(officer, Map.of("kind", "9000", "title", "Satu judul"))
                .multiPart("file", "a.txt", SampleFiles.bytes("satu"))
                .multiPart("file", "b.txt", SampleFiles.bytes("dua"))
                .post(PAGE);
        assertThat(titled.statusCode()).isEqualTo(422);
        assertThat(titled.asString())
                .contains("Judul hanya dapat diberikan untuk satu berkas", "Pilih jenis dokumennya");
        assertThat(officer.get(PAGE).asString()).contains("Belum ada berkas");
    }

    @Test
    void anotherBodysDeskShowsAndTakesNothing() {
        long mine = bodies.id("Badan Halaman Sendiri");
        bodies.id("Badan Halaman Orang");
        Browser officer = signedIn.browser(Role.OFFICER, mine);
        Response foreign = form(officer, Map.of("kind", "25", "body", "badan-halaman-orang"))
                .multiPart("file", "a.txt", SampleFiles.bytes("milik orang"))
                .post(PAGE);
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.asString()).contains("Pilih badan publiknya");

        form(officer, Map.of("kind", "25", "title", "Hanya di meja sendiri"))
                .multiPart("file", "a.txt", SampleFiles.bytes("milik sendiri"))
                .post(PAGE);
        Browser other = signedIn.browser(Role.OFFICER, bodies.id("Badan Halaman Orang"));
        assertThat(officer.get(PAGE).asString()).contains("Hanya di meja sendiri");
        assertThat(other.get(PAGE).asString()).doesNotContain("Hanya di meja sendiri");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser officer = signedIn.browser(Role.OFFICER, bodies.id("Badan Halaman Tanpa"));
        Response bare = officer.request()
                .redirects()
                .follow(false)
                .multiPart("kind", "25")
                .multiPart("file", "a.txt", SampleFiles.bytes("dari tempat lain"))
                .post(PAGE);
        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(officer.get(PAGE).asString()).contains("Belum ada berkas");
    }

    /** The form with its token, before files are put into it. */
    private static RequestSpecification form(Browser officer, Map<String, String> fields) {
        String token = officer.get(PAGE).getCookie("csrf-token");
        RequestSpecification form = officer.request()
                .redirects()
                .follow(false)
                .cookie("csrf-token", token)
                .multiPart("csrf-token", token);
        fields.forEach(form::multiPart);
        return form;
    }
}
