package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import during which something is killed: what was counted stays, and the next run brings the rest once. */
class KilledImportIT {
    private static final int RELEASES = 1_500;

    @TempDir
    static Path folder;

    private static PackagedPortal portal;

    /** Who dies while the import runs. */
    enum Victim {
        COMMAND,
        POSTGRESQL,
        ELASTICSEARCH,
        PORTAL
    }

    @BeforeAll
    static void start() throws Exception {
        portal = new PackagedPortal(folder, Map.of("SULUH_DEMO", "false")).running();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void nothingIsLostAndNothingDoubled(Victim victim) throws Exception {
        portal.running();
        String name = "killed-" + victim.name().toLowerCase(Locale.ROOT);
        Path releases = releases(name);
        Process command = portal.beside(folder.resolve(name + ".txt"), "import", "ocds", releases.toString());
        Awaitility.await("the first rows")
                .atMost(PackagedPortal.LIMIT)
                .until(() -> rows(name) > 0 || !command.isAlive());
        kill(victim, command);
        Awaitility.await("end of the import").atMost(PackagedPortal.LIMIT).until(() -> !command.isAlive());

        portal.running();
        JsonNode again = run(name, releases);
        assertThat(again.get("read").asInt()).isEqualTo(RELEASES);
        assertThat(again.get("added").asInt() + again.get("unchanged").asInt()).isEqualTo(RELEASES);
        assertThat(rows(name)).isEqualTo(RELEASES);
        assertThat(run(name, releases).get("added").asInt()).isZero();
        assertThat(rows(name)).isEqualTo(RELEASES);
        Awaitility.await("all found by searching")
                .atMost(PackagedPortal.LIMIT)
                .ignoreExceptions()
                .until(() -> found(name) == RELEASES);
    }

    private static void kill(Victim victim, Process command) throws IOException {
        PackagedPortal.kill(
                switch (victim) {
                    case COMMAND -> command.toHandle();
                    case POSTGRESQL -> portal.postgres();
                    case ELASTICSEARCH -> portal.elasticsearch();
                    case PORTAL -> portal.process();
                });
    }

    private static JsonNode run(String name, Path releases) throws Exception {
        return portal.summary(folder.resolve(name + "-again.txt"), "import", "ocds", releases.toString());
    }

    private static long rows(String name) throws IOException, SQLException {
        return PortalDatabase.count(
                portal,
                "select count(*) from ocds_release join contracting_process p on p.id = process_id where p.ocid like ? || '%'",
                ocid(name));
    }

    private static int found(String name) throws Exception {
        return new JsonMapper()
                .readTree(portal.body("/api/v1/search?type=contract&q=" + name.replace('-', '+')))
                .get("total")
                .asInt();
    }

    private static Path releases(String name) throws IOException {
        Path file = folder.resolve(name + ".jsonl");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < RELEASES; i++) {
                lines.write("{\"ocid\":\"%s-%d\",\"id\":\"1\",\"date\":\"2026-01-02T00:00:00Z\",\"tag\":[\"tender\"],"
                        .formatted(ocid(name), i));
                lines.write(
                        "\"initiationType\":\"tender\",\"buyer\":{\"name\":\"Dinas Uji\"},\"tender\":{\"id\":\"%d\","
                                .formatted(i));
                lines.write("\"title\":\"%s\",\"status\":\"active\"}}\n".formatted(name.replace('-', ' ')));
            }
        }
        return file;
    }

    private static String ocid(String name) {
        return "ocds-" + name;
    }
}
