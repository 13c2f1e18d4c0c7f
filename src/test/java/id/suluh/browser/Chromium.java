package id.suluh.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system's own Chromium; nothing is downloaded. Without one the journeys are left out with that reason, but not in
 * continuous integration ({@code CI=true}), where leaving them out would hide a break.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where it is; tells those who run the tests when it is nowhere. */
    static Path program() {
        return Stream.concat(Stream.ofNullable(System.getenv("SULUH_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(Chromium::missing);
    }

    static Chromium start() {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
        return new Chromium(playwright, browser);
    }

    private static Path missing() {
        String reason = "no Chromium at " + PLACES + "; name one in SULUH_CHROMIUM";
        return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
    }

    /** A visitor at a desk. */
    BrowserContext desk() {
        return browser.newContext(visitor(1280, ColorScheme.LIGHT));
    }

    /** A visitor with the smallest screen that must work. */
    BrowserContext phone() {
        return browser.newContext(visitor(320, ColorScheme.LIGHT));
    }

    /** A visitor whose system is light or dark. */
    BrowserContext themed(ColorScheme theme) {
        return browser.newContext(visitor(1280, theme));
    }

    /** A visitor without JavaScript. */
    BrowserContext scriptless() {
        return browser.newContext(visitor(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions visitor(int width, ColorScheme theme) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(theme);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
