package id.suluh.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;

/**
 * What one page is like: on a first visit with an empty cache, then in the dark, then on the smallest screen; and once more without
 * JavaScript.
 *
 * @param broken what the page's own policy refused
 * @param findings of axe
 * @param darkFindings of axe about contrast; only colours differ in the dark
 * @param width of the page on a screen of 320 pixels
 */
record Seen(
        Address address,
        Weight weight,
        List<?> broken,
        String text,
        String textWithoutScript,
        List<String> findings,
        List<String> darkFindings,
        int width) {
    private static final String LISTEN = "window.broken = [];"
            + "addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective + ' ' + e.blockedURI))";

    /** @param scriptless a page without JavaScript, which may be used again */
    static Seen visit(Chromium chromium, Page scriptless, URI portal, Address address) {
        try (BrowserContext first = chromium.desk()) {
            logIn(first, portal, address);
            first.addInitScript(LISTEN);
            Page page = first.newPage();
            Weight weight = Weight.of(page, portal.resolve(address.path()));
            // Before axe comes in, which no policy of ours foresees.
            List<?> broken = (List<?>) page.evaluate("broken");
            String text = page.locator("main").innerText();
            List<String> findings = findings(axe(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            List<String> dark = findings(axe(page).withRules(List.of("color-contrast")));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(320, 900);
            int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            logIn(scriptless.context(), portal, address);
            scriptless.navigate(portal.resolve(address.path()).toString());
            String plain = scriptless.locator("main").innerText();
            return new Seen(address, weight, broken, text, plain, findings, dark, width);
        }
    }

    /**
     * Every rule runs; what passed is not told in full. Without frames there is nothing to gather from several documents, for which
     * axe would open another page.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Seen::finding).toList();
    }

    private static String finding(Rule rule) {
        return rule.getId() + " " + rule.getNodes();
    }

    private static void logIn(BrowserContext context, URI portal, Address address) {
        context.clearCookies();
        if (address.session() != null) {
            context.addCookies(List.of(new Cookie(PageKinds.SESSION, address.session()).setUrl(portal.toString())));
        }
    }
}
