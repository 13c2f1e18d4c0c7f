package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedServersTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.elasticsearch.hosts")
    String elasticsearch;

    @Test
    void theDatabaseIsThePostgresqlOfTheBuild() throws SQLException {
        assertThat(show("server_version")).isEqualTo("18.6");
    }

    @Test
    void whatTheDatabaseAcknowledgesIsOnTheDisk() throws SQLException {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
    }

    @Test
    void theSearchServerAnswers() {
        RestAssured.given()
                .baseUri("http://" + elasticsearch)
                .get("/_cluster/health")
                .then()
                .statusCode(200)
                .body("number_of_nodes", equalTo(1));
    }

    @Test
    void thePortalIsReady() {
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    private String show(String setting) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
