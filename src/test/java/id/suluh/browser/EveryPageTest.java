package id.suluh.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.suluh.seed.Seeding;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold for every kind of page, in both languages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** Limits of the page design: HTML as sent, the whole page on a first visit, and scripts. */
    private static final int HTML = 30 * 1024;

    private static final int WHOLE = 100 * 1024;
    private static final int SCRIPT = 20 * 1024;

    @TestHTTPResource
    URI portal;

    @Inject
    Seeding seeding;

    private Chromium chromium;
    private List<String> addresses;

    @BeforeAll
    void open() throws Exception {
        seeding.everything();
        chromium = Chromium.start();
        addresses = new ArrayList<>();
        for (String address : PageKinds.find(portal).values()) {
            addresses.add(address);
            addresses.add("/en" + address);
        }
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void pagesHaveNoFindingOfAxe() {
        inspect(ColorScheme.LIGHT, AxeBuilder::new);
    }

    /** Only colours differ in the dark. */
    @Test
    void pagesHaveEnoughContrastInTheDark() {
        inspect(ColorScheme.DARK, page -> new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private void inspect(ColorScheme theme, Function<Page, AxeBuilder> axe) {
        SoftAssertions all = new SoftAssertions();
        visit(chromium.themed(theme), (address, page) -> {
            for (Rule finding : axe.apply(page).analyze().getViolations()) {
                all.fail("%s: %s %s", address, finding.getId(), finding.getNodes());
            }
        });
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
    void noPageBreaksItsOwnPolicy() {
        SoftAssertions all = new SoftAssertions();
        BrowserContext desk = chromium.desk();
        desk.addInitScript(
                "window.broken = [];"
                        + "addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective + ' ' + e.blockedURI))");
        visit(desk, (address, page) -> all.assertThat(page.evaluate("broken"))
                .as(address)
                .isEqualTo(List.of()));
        all.assertAll();
    }

    @Test
    void pagesAreLight() {
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses) {
            try (BrowserContext first = chromium.desk()) {
                Page page = first.newPage();
                Weight weight = Weight.of(page, portal.resolve(address));
                all.assertThat(weight.html()).as("HTML of %s", address).isLessThanOrEqualTo(HTML);
                all.assertThat(weight.script()).as("scripts of %s", address).isLessThanOrEqualTo(SCRIPT);
                all.assertThat(weight.whole()).as("all of %s", address).isLessThanOrEqualTo(WHOLE);
            }
        }
        all.assertAll();
    }

    @Test
    void pagesSayTheSameWithoutJavaScript() {
        SoftAssertions all = new SoftAssertions();
        Map<String, String> with = new HashMap<>();
        visit(
                chromium.desk(),
                (address, page) -> with.put(address, page.locator("main").innerText()));
        visit(chromium.scriptless(), (address, page) -> all.assertThat(
                        page.locator("main").innerText())
                .as(address)
                .isEqualTo(with.get(address)));
        all.assertAll();
    }

    private void visit(BrowserContext context, Visit visit) {
        try (context) {
            Page page = context.newPage();
            for (String address : addresses) {
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
