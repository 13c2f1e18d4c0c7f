package id.suluh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.document.extract.SampleFiles;
import id.suluh.seed.Seeding;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages behind the log-in of an officer. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficerPagesTest {
    private static final List<String> PAGES =
            List.of("/desk", "/en/desk", "/desk/documents", "/en/desk/documents", "/account");

    @TestHTTPResource
    URI portal;

    @Inject
    SignedIn signedIn;

    @Inject
    Seeding seeding;

    private Chromium chromium;
    private String session;

    @BeforeAll
    void open() throws Exception {
        seeding.everything();
        chromium = Chromium.start();
        session = signedIn.browser(Role.OFFICER).session();
        try (BrowserContext officer = loggedIn(chromium.scriptless())) {
            upload(officer.newPage());
        }
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theyHaveNoFindingOfAxeInTheLightAndInTheDark() {
        SoftAssertions all = new SoftAssertions();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit(chromium.themed(theme), (address, page) -> new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(each -> all.fail("%s %s: %s %s", address, theme, each.getId(), each.getNodes())));
        }
        all.assertAll();
    }

    @Test
    void nothingScrollsSidewaysOnASmallPhone() {
        SoftAssertions all = new SoftAssertions();
        visit(chromium.phone(), (address, page) -> all.assertThat(
                        (Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(address)
                .isLessThanOrEqualTo(320));
        all.assertAll();
    }

    @Test
    void aRefusedUploadLeadsToItsFieldAndHasNoFindingOfAxe() {
        try (BrowserContext officer = loggedIn(chromium.desk())) {
            Page page = officer.newPage();
            page.navigate(portal.resolve("/desk/documents").toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unggah"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pilih sedikitnya satu berkas"))
                    .click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("file");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    /** Without JavaScript; what was sent stands in the list on every other visit. */
    private void upload(Page page) {
        page.navigate(portal.resolve("/desk").toString());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unggah dan lihat dokumen badan"))
                .click();
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("satu.pdf", "application/pdf", SampleFiles.pdf("Diunggah lewat peramban")),
            new FilePayload("dua.txt", "text/plain", SampleFiles.bytes("Diunggah lewat peramban juga"))
        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unggah"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).startsWith("2 berkas diterima");
        assertThat(page.getByRole(AriaRole.TABLE).innerText()).contains("satu.pdf", "dua.txt");
    }

    private BrowserContext loggedIn(BrowserContext context) {
        context.addCookies(List.of(new Cookie("suluh", session).setUrl(portal.toString())));
        return context;
    }

    private void visit(BrowserContext context, Visit visit) {
        try (BrowserContext officer = loggedIn(context)) {
            Page page = officer.newPage();
            for (String address : PAGES) {
                page.navigate(portal.resolve(address).toString());
                visit.to(address, page);
            }
        }
    }

    @FunctionalInterface
    private interface Visit {
        void to(String address, Page page);
    }
}
