package id.suluh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visitor without a mouse. */
@QuarkusTest
class KeyboardTest {
    private static final int ENOUGH = 40;

    @TestHTTPResource
    URI portal;

    @Test
    void theFirstKeyLeadsToTheContentAndTheSearchIsReachedAndSent() {
        try (Chromium chromium = Chromium.start();
                BrowserContext desk = chromium.desk()) {
            Page page = desk.newPage();
            page.navigate(portal.resolve("/").toString());
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasClass("skip");
            page.keyboard().press("Enter");
            tabTo(page, "input[name=q]");
            page.keyboard().type("komisi informasi");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?.*q=komisi"));
            assertThat(page.locator("h1")).containsText("komisi informasi");
        }
    }

    @Test
    void aChoiceIsMadeWithArrowsAndKept() {
        try (Chromium chromium = Chromium.start();
                BrowserContext desk = chromium.desk()) {
            Page page = desk.newPage();
            page.navigate(portal.resolve("/en/about/display").toString());
            tabTo(page, "input[name=theme]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page).hasURL(Pattern.compile("/en/about/display$"));
        }
    }

    /** Presses Tab until the focus is where it should be, as a visitor would; fails when it never gets there. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < ENOUGH; i++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").and(page.locator(selector)).count() == 1) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by the keyboard");
    }
}
