package id.suluh.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/contracts/ocds-213czf-000-00001",
                "/search?q=jalan&type=contract",
                "/requests/new?body=kpu"
            })
    void aPageOfThePortalIsGoneTo(String page) {
        assertThat(NextPage.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/x\\..\\y",
                "desk"
            })
    void anythingElseLeadsHome(String page) {
        assertThat(NextPage.of(page)).isEqualTo("/account");
    }
}
