package id.suluh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suluh.procurement.ListedContract;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.seed.Seeding;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a search to a filed request with a number, as a newcomer does it: at a desk and on a small phone. */
@QuarkusTest
class FirstRequestTest {
    private static final Pattern LINK = Pattern.compile("(?:/en)?/requests/mine/[\\w-]{43}");
    private static final Pattern NUMBER = Pattern.compile("S-\\d{4}-\\d{6}");
    private static final String LISTED = "ocds-uji-daftar-perjalanan";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource
    URI portal;

    @Inject
    Seeding seeding;

    @Inject
    OcdsImport imports;

    @Inject
    ListedContract contracts;

    GreenMail mails;

    @BeforeEach
    void theStoryIsThere() throws Exception {
        seeding.everything();
        imports.run(
                List.of("seed-data/story/releases.json"),
                InputStream.nullInputStream(),
                false,
                refusal -> Assertions.fail(refusal.toString()));
    }

    @Test
    void atADesk() {
        fileAs("meja@contoh.example", Chromium::desk);
    }

    @Test
    void onASmallPhone() {
        fileAs("telepon@contoh.example", Chromium::phone);
    }

    private void fileAs(String address, Function<Chromium, BrowserContext> visitor) {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = visitor.apply(chromium)) {
            Page page = context.newPage();
            openContract(page);
            page.locator("main a.btn[href*='/requests/new']").first().click();
            fill(page, address);
            page.locator("main form button.pri").click();
            assertThat(page.locator("main dl").first()).containsText("Kontrak komputasi awan");
            page.locator("main form button.pri").click();
            confirm(page, address, "Kontrak komputasi awan");
        }
    }

    @Test
    void fromTheRowOfAMissingDocument() throws IOException {
        contracts.present(LISTED);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.desk()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(portal.resolve("/contracts/" + LISTED).toString());
            Assertions.assertThat(
                            page.evaluate(
                                    "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).identifier.value"))
                    .isEqualTo(LISTED);
            Assertions.assertThat(complaints)
                    .as("the data for machines under the content security policy")
                    .isEmpty();
            Locator row = page.locator("#dok-10");
            assertThat(row).containsText("Belum ada");
            row.locator("a.btn").click();
            assertThat(page.locator("#subject")).hasValue("Gambar rancangan: Jembatan Uji Daftar");
            who(page, "baris@contoh.example");
            page.locator("main form button.pri").click();
            assertThat(page.locator("main dl").first()).containsText("Gambar rancangan");
            page.locator("main form button.pri").click();
            confirm(page, "baris@contoh.example", "Gambar rancangan");
            page.navigate(portal.resolve("/contracts/" + LISTED).toString());
            assertThat(page.locator("#dok-10")).containsText("Diminta");
        }
    }

    private void openContract(Page page) {
        page.navigate(portal.resolve("/").toString());
        page.locator("main input[name=q]").fill("alibaba");
        page.locator("main form[role=search] button").click();
        Locator hit = page.locator(".hit a[href^='/contracts/']").first();
        // A fresh portal is still filling its index.
        await().atMost(PATIENCE).until(() -> {
            page.reload();
            return hit.count() > 0;
        });
        hit.click();
        assertThat(page.locator("h1")).containsText("Alibaba");
    }

    private static void fill(Page page, String address) {
        page.locator("main form button.pri").click();
        assertThat(page.locator(".errors a").first()).isVisible();
        page.locator("#subject").fill("Kontrak komputasi awan");
        page.locator("#text").fill("Saya meminta salinan digital kontrak dan perubahannya.");
        who(page, address);
    }

    private static void who(Page page, String address) {
        page.locator("#purpose").fill("Menilai belanja publik");
        page.locator("input[name=kind][value=person]").check();
        page.locator("#name").fill("Warga Contoh");
        page.locator("#address").fill("Jalan Contoh 1");
        page.locator("#email").fill(address);
    }

    private void confirm(Page page, String address, String subject) {
        String link = await().atMost(PATIENCE)
                .until(() -> mailedLink(address), Optional::isPresent)
                .orElseThrow();
        page.navigate(portal.resolve(link).toString());
        page.locator("main form button.pri").first().click();
        assertThat(page.locator("main")).containsText(NUMBER);
        Matcher number = NUMBER.matcher(page.locator("main").innerText());
        if (!number.find()) {
            throw new AssertionError("no number on the private page");
        }
        page.navigate(portal.resolve("/requests/" + number.group()).toString());
        assertThat(page.locator("h1")).containsText(subject);
        assertThat(page.locator("main")).not().containsText("Warga Contoh");
    }

    private Optional<String> mailedLink(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(each -> isTo(each, address))
                .map(each -> LINK.matcher(GreenMailUtil.getBody(each)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        return GreenMailUtil.getHeaders(mail).contains(address);
    }
}
