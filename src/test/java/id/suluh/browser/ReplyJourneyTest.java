package id.suluh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.procurement.reply.FlaggedWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A supplier's reply, from asking for the link to the page of the contract. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplyJourneyTest {
    private static final String OCID = "ocds-peramban-jawab";
    private static final Pattern LINK = Pattern.compile("/replies/link/[\\w-]+");

    @TestHTTPResource
    URI portal;

    @Inject
    SignedIn signedIn;

    @Inject
    FlaggedWorld world;

    GreenMail mails;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aSupplierIsHeard() throws Exception {
        world.contract(OCID, "Badan Pembeli Peramban", "PT Penjawab Peramban", "001122334455667");
        String code = world.supplier(OCID);
        try (BrowserContext moderators = moderator(chromium.desk());
                BrowserContext anyone = chromium.desk()) {
            Page moderator = moderators.newPage();
            moderator.navigate(at("/moderation/suppliers/" + code + "/contact"));
            sound(moderator);
            moderator.locator("#email").fill("kantor@penjawab.example");
            moderator.locator("#how").fill("Surat resmi");
            press(moderator, "Simpan alamat yang diperiksa");

            Page supplier = anyone.newPage();
            supplier.navigate(at("/contracts/" + OCID));
            supplier.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anda penyedia ini?"))
                    .first()
                    .click();
            sound(supplier);
            press(supplier, "Kirim tautan");
            sound(supplier);
            supplier.navigate(at(link()));
            sound(supplier);
            supplier.locator("#text").fill("Kami satu-satunya\npemegang izin.");
            press(supplier, "Periksa jawaban");
            sound(supplier);
            press(supplier, "Kirim");
            assertThat(supplier.locator("h1").innerText()).isEqualTo("Jawaban diterima");

            moderator.navigate(at("/moderation/replies"));
            sound(moderator);
            press(moderator, "Terbitkan");
            sound(moderator);
            supplier.navigate(at("/contracts/" + OCID));
            assertThat(supplier.locator(".reply").innerText())
                    .contains("PT Penjawab Peramban", "Kami satu-satunya\npemegang izin.");
            sound(supplier);
        }
        try (BrowserContext dark = moderator(chromium.themed(ColorScheme.DARK));
                BrowserContext phone = moderator(chromium.phone())) {
            Page page = dark.newPage();
            Page small = phone.newPage();
            for (String address : List.of(
                    "/en/moderation",
                    "/en/moderation/replies",
                    "/en/moderation/suppliers",
                    "/en/moderation/buyers",
                    "/en/moderation/suppliers/" + code + "/contact")) {
                page.navigate(at(address));
                sound(page);
                small.navigate(at(address));
                sound(small);
                assertThat((Integer) small.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    private static void sound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private String at(String address) {
        return portal.resolve(address).toString();
    }

    private String link() {
        await().atMost(Duration.ofSeconds(90)).until(() -> links().findAny().isPresent());
        return links().findAny().orElseThrow();
    }

    private Stream<String> links() {
        return Stream.of(mails.getReceivedMessages())
                .map(mail -> GreenMailUtil.getBody(mail).replace("=\r\n", ""))
                .filter(text -> text.contains("PT Penjawab Peramban"))
                .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group));
    }

    private BrowserContext moderator(BrowserContext context) {
        String session = signedIn.browser(Role.MODERATOR).session();
        context.addCookies(List.of(new Cookie("suluh", session).setUrl(portal.toString())));
        return context;
    }
}
