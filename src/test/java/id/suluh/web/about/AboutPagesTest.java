package id.suluh.web.about;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class AboutPagesTest {
    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasItsPageInBothLanguagesAndEveryFooterLeadsToIt(Topic topic) {
        String home = given().get("/about").then().extract().asString();
        assertThat(home).contains("href=\"" + topic.path() + "\"");
        given().get(topic.path()).then().statusCode(200);
        given().get("/en" + topic.path()).then().statusCode(200);
    }

    @Test
    void anUnknownTopicIsNotFound() {
        given().get("/about/nothing").then().statusCode(404);
        given().get("/about/").then().statusCode(200);
    }

    @Test
    void aChosenThemeIsKeptAndCanBeForgotten() {
        Response form = given().get("/en/about/display");
        String token = form.cookie("csrf-token");
        Response chosen = choose(token, "dark");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/en/about/display");
        assertThat(given().cookie("theme", chosen.cookie("theme")).get("/about").asString())
                .contains("data-theme=\"dark\"");
        assertThat(choose(token, "auto").headers().getValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith("theme=;") && each.contains("Max-Age=0"));
        assertThat(given().cookie("theme", "\"><script>").get("/about").asString())
                .doesNotContain("data-theme");
    }

    private static Response choose(String token, String theme) {
        return given().cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("theme", theme)
                .redirects()
                .follow(false)
                .post("/en/about/display");
    }
}
