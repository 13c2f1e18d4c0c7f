package id.suluh.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagsTest {
    @Test
    void indonesianPagesSpeakIndonesianWhateverTheBrowserPrefers() {
        String page = page("/test/tags?page=5", "en");
        assertThat(page)
                .contains("<html lang=\"id\"", "Langsung ke isi", "6 Desember 2026", "12,3", "14.10 WIB")
                .contains("href=\"/en/test/tags?page=5\" lang=\"en\"")
                .contains("href=\"/test/tags?page=4\"", "href=\"/requests/S-2026-000014\"");
    }

    @Test
    void englishPagesKeepTheirLanguageInEveryLink() {
        String page = page("/en/test/tags?page=5", "id");
        assertThat(page)
                .contains("<html lang=\"en\"", "Skip to content", "6 December 2026", "12.3", "14:10 WIB")
                .contains("href=\"/test/tags?page=5\" lang=\"id\"")
                .contains("href=\"/en/test/tags?page=4\"", "href=\"/en/requests/S-2026-000014\"");
    }

    @Test
    void bothAddressesOfAPageAreNamedForCrawlers() {
        assertThat(page("/en/test/tags?page=5", "id"))
                .contains("rel=\"canonical\" href=\"http://localhost:8080/en/test/tags?page=5\"")
                .contains("hreflang=\"id\" href=\"http://localhost:8080/test/tags?page=5\"");
    }

    @Test
    void whatWasTypedIsShownAgainEscapedAndTheErrorIsTiedToItsField() {
        assertThat(page("/test/tags", "id"))
                .contains("value=\"a@b&lt;c&gt;\"")
                .contains("aria-describedby=\"email-hint email-sees email-err\" aria-invalid=\"true\"")
                .contains("<a href=\"#email\">");
    }

    @Test
    void noPageHasInlineStyleOrScript() {
        assertThat(page("/test/tags", "id")).doesNotContain("<script", "<style", " style=", "onclick");
    }

    @Test
    void theLanguagePrefixIsTakenOffOnceOnly() {
        given().get("/en/en/test/tags").then().statusCode(404);
    }

    private static String page(String path, String preferred) {
        return given().header("Accept-Language", preferred)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
