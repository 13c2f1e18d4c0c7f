package id.suluh.web.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import id.suluh.seed.WholeWorld;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChartPagesTest {
    private static final String CONTRACT = "/contracts/ocds-contoh-lengkap";

    @Inject
    WholeWorld world;

    @BeforeEach
    void theShowcase() throws Exception {
        world.present();
    }

    @Test
    void aPageLeadsToItsChartAsAPicture() {
        Element figure = Jsoup.parse(given().get("/en" + CONTRACT).asString()).selectFirst("figure.chart");
        assertThat(figure.select("svg.wide rect")).hasSameSizeAs(figure.select("svg.narrow rect"));
        String picture = figure.selectFirst("a[download]").attr("href");
        given().get(picture)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Disposition", startsWith("attachment; filename=\"suluh-ocds-contoh-lengkap.svg\""))
                .body(containsString("Source: Suluh, "))
                .body(containsString("/en" + CONTRACT + ", read on"));
    }

    @Test
    void whatHasNoChartHasNoPicture() {
        given().get("/contracts/tidak-ada.svg").then().statusCode(404);
    }
}
