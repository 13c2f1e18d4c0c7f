package id.suluh.account;

import id.suluh.platform.Ids;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** A person with an address of their own, at a time that a test moves. */
abstract class OneAccount {
    static final String PASSWORD = "empat kata acak saja";

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    EntityManager entities;

    Instant now = Instant.parse("2026-11-22T03:00:00Z");
    final String email = Ids.random() + "@petugas.example";

    @BeforeEach
    void theClockCanBeMoved() {
        QuarkusMock.installMockForType(new MovableClock(() -> now), Clock.class);
    }

    String link() {
        accounts.grant(email, Role.MODERATOR, null, "system:test");
        return URI.create(links.forHandingOver(email.toUpperCase(Locale.ROOT))).getPath();
    }

    Response setPassword(String path, String password) {
        return new Browser().post(path, "password", password);
    }

    Response attempt(Browser browser, String address, String password) {
        return browser.post("/account/login", "email", address, "password", password);
    }

    Browser logIn(String password) {
        Browser browser = new Browser();
        attempt(browser, email, password).then().statusCode(303);
        return browser;
    }

    Browser strangersBrowser() {
        String other = Ids.random() + "@lain.example";
        accounts.grant(other, Role.ADMIN, null, "system:test");
        setPassword(URI.create(links.forHandingOver(other)).getPath(), PASSWORD);
        Browser browser = new Browser();
        attempt(browser, other, PASSWORD).then().statusCode(303);
        return browser;
    }

    static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }
}
