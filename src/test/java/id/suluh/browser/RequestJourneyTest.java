package id.suluh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.suluh.seed.Seeding;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From an empty form to a request with a number, as a citizen files it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestJourneyTest {
    private static final Pattern LINK = Pattern.compile("/requests/mine/[\\w-]{43}");

    @TestHTTPResource
    URI portal;

    @Inject
    Seeding seeding;

    GreenMail mails;

    private Chromium chromium;

    @BeforeAll
    void open() throws Exception {
        seeding.everything();
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aCitizenFilesARequestWithoutJavaScript() {
        try (BrowserContext citizen = chromium.scriptless()) {
            Page page = citizen.newPage();
            file(page, "tanpa-skrip@contoh.example");
            heading(page, "Permohonan S-\\d{4}-\\d{6} sudah diajukan");
        }
    }

    @Test
    void everyStepIsFreeOfFindingsAndFitsASmallPhone() {
        try (BrowserContext citizen = chromium.phone()) {
            Page page = citizen.newPage();
            page.navigate(
                    portal.resolve("/requests/new?body=komisi-informasi-pusat").toString());
            press(page, "Periksa jawaban");
            PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^Salah:.*"));
            inspect(page);
            file(page, "ponsel@contoh.example");
            inspect(page);
            press(page, AriaRole.LINK, "Surat untuk dicetak");
            inspect(page);
            page.goBack();
            press(page, AriaRole.LINK, "Buka halaman umum permohonan");
            assertThat(page.textContent("main")).contains("Belum sampai di badan", "Perkiraan");
            inspect(page);
        }
    }

    /** Leaves the page on the requester's own page of the filed request. */
    private void file(Page page, String email) {
        page.navigate(
                portal.resolve("/requests/new?body=komisi-informasi-pusat").toString());
        page.fill("#subject", "Laporan layanan informasi 2025");
        page.fill("#text", "Salinan laporan tahunan layanan informasi publik.");
        page.fill("#purpose", "Penelitian");
        page.getByLabel("Perorangan").check(new Locator.CheckOptions().setForce(true));
        page.fill("#name", "Warga Uji");
        page.fill("#address", "Jalan Contoh 1, Jakarta");
        page.fill("#email", email);
        press(page, "Periksa jawaban");
        heading(page, "Periksa sebelum mengajukan");
        press(page, "Ajukan permohonan");
        heading(page, "Buka surel Anda");
        page.navigate(portal.resolve(link(email)).toString());
        press(page, "Ajukan sekarang");
    }

    /** Patient: a new portal reads its documents in the background, and mail waits its turn. */
    private String link(String email) {
        await().atMost(Duration.ofMinutes(2)).until(() -> mail(email) != null);
        Matcher link = LINK.matcher(mail(email));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String mail(String email) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(each -> received(each)[0].equals(email))
                .map(each -> received(each)[1])
                .findFirst()
                .orElse(null);
    }

    private static String[] received(MimeMessage mail) {
        try {
            return new String[] {
                mail.getAllRecipients()[0].toString(), mail.getContent().toString()
            };
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Patient: a click does not wait for the page it leads to. */
    private static void heading(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(Pattern.compile("^" + text + "$"));
    }

    private static void inspect(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
    }

    private static void press(Page page, String button) {
        press(page, AriaRole.BUTTON, button);
    }

    /** At once: without JavaScript a page cannot tell whether it moves, and the wait for that would never end. */
    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name))
                .first()
                .click(new Locator.ClickOptions().setForce(true));
    }
}
