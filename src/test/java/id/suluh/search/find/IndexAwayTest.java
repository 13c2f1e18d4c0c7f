package id.suluh.search.find;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.suluh.body.BodyImport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search server that hangs: visitors still find by title, within the budget, and are told; when it goes on, so does search. */
@QuarkusTest
class IndexAwayTest {
    @Inject
    BodyImport bodies;

    @BeforeEach
    void theBodiesAreThere() throws IOException {
        try (InputStream seed = IndexAwayTest.class.getResourceAsStream("/seed-data/bodies.csv")) {
            bodies.run(seed, false);
        }
    }

    @Test
    void a_hung_index_is_replaced_by_the_database() throws Exception {
        List<ProcessHandle> servers = searchServers();
        assertThat(servers).isNotEmpty();
        signal("-STOP", servers);
        try {
            given().get("/search?q=Komisi Pemilihan Umum")
                    .then()
                    .statusCode(200)
                    .body(containsString("Pencarian penuh sedang tidak dapat dijangkau"))
                    .body(containsString("href=\"/bodies/komisi-pemilihan-umum\""));
            given().get("/api/v1/search?q=Komisi Pemilihan Umum&type=body")
                    .then()
                    .statusCode(200)
                    .body("way", equalTo("database"))
                    .body("items[0].title", equalTo("Komisi Pemilihan Umum"))
                    .body("facets", aMapWithSize(0));
            // A part would look like all of it.
            given().get("/search.csv?q=Komisi Pemilihan Umum")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30");
            given().get("/").then().statusCode(200);
            given().get("/bodies/komisi-pemilihan-umum").then().statusCode(200);
        } finally {
            signal("-CONT", servers);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> !"database"
                .equals(given().get("/api/v1/search?q=KPU").path("way")));
    }

    private static List<ProcessHandle> searchServers() {
        // Started as a daemon, so no child of this process; its command line has the folder that is named after this
        // process.
        String folder = "test-data/" + ProcessHandle.current().pid() + "/elasticsearch";
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(folder))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
