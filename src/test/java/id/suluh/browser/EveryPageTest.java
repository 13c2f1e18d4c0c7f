package id.suluh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.body.Bodies;
import id.suluh.seed.WholeWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold for every kind of page, in both languages: those anyone sees, and those of an officer who is logged in. */
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
    WholeWorld world;

    @Inject
    SignedIn signedIn;

    @Inject
    Bodies bodies;

    private List<Seen> pages;

    @BeforeAll
    void lookAtEveryPage() throws Exception {
        world.read();
        List<Address> addresses = new ArrayList<>();
        for (String path : PageKinds.find(portal).values()) {
            add(addresses, path, null);
        }
        long body = bodies.byName("DPU Misal").orElseThrow().id();
        String officer = signedIn.browser(Role.OFFICER, body).session();
        for (String path : PageKinds.own(portal, officer).values()) {
            add(addresses, path, officer);
        }
        pages = Visitors.visit(portal, addresses);
    }

    private static void add(List<Address> addresses, String path, String session) {
        addresses.add(new Address(path, session));
        addresses.add(new Address("/en" + path, session));
    }

    @Test
    void everyKindOfPageIsAmongThem() {
        assertThat(pages)
                .extracting(page -> PageKinds.kind(page.address().path()))
                .contains("/en/account", "/desk", "/contracts/{}", "/documents/{}?", "/requests/{}", "/disputes/{}")
                .contains("/suppliers/{}", "/bodies/{}", "/rulings/{}", "/search", "/search?", "/no-such-page");
        assertThat(pages).anySatisfy(page -> assertThat(page.address().path()).startsWith("/desk/requests/"));
    }

    @Test
    void pagesHaveNoFindingOfAxe() {
        each((all, page) ->
                all.assertThat(page.findings()).as("%s", page.address()).isEmpty());
    }

    @Test
    void pagesHaveEnoughContrastInTheDark() {
        each((all, page) ->
                all.assertThat(page.darkFindings()).as("%s", page.address()).isEmpty());
    }

    @Test
    void nothingScrollsSidewaysOnASmallPhone() {
        each((all, page) ->
                all.assertThat(page.width()).as("%s", page.address()).isLessThanOrEqualTo(320));
    }

    @Test
    void noPageBreaksItsOwnPolicy() {
        each((all, page) ->
                all.assertThat(page.broken()).as("%s", page.address()).isEmpty());
    }

    @Test
    void pagesAreLight() {
        each((all, page) -> {
            Weight weight = page.weight();
            all.assertThat(weight.html()).as("HTML of %s", page.address()).isLessThanOrEqualTo(HTML);
            all.assertThat(weight.script()).as("scripts of %s", page.address()).isLessThanOrEqualTo(SCRIPT);
            all.assertThat(weight.whole()).as("all of %s", page.address()).isBetween(1, WHOLE);
        });
    }

    @Test
    void pagesSayTheSameWithoutJavaScript() {
        each((all, page) -> all.assertThat(page.textWithoutScript())
                .as("%s", page.address())
                .isNotBlank()
                .isEqualTo(page.text()));
    }

    private void each(BiConsumer<SoftAssertions, Seen> check) {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(page -> check.accept(all, page));
        all.assertAll();
    }
}
