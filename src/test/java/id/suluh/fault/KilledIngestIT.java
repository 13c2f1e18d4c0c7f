package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suluh.fault.GeneratedFiles.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents coming in while something is killed: what was acknowledged stays, and the next run brings the rest once. */
@TestMethodOrder(OrderAnnotation.class)
class KilledIngestIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int READ_BEFORE = 3;

    @TempDir
    static Path folder;

    private static PackagedPortal portal;

    /** Who dies while documents come in. */
    enum Victim {
        COMMAND,
        POSTGRESQL,
        ELASTICSEARCH,
        READER,
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
        GeneratedFiles made = GeneratedFiles.in(folder, victim.name().toLowerCase(Locale.ROOT) + "zufall");
        StoredDocuments stored = new StoredDocuments(portal, made.common());
        Process command = portal.beside(folder.resolve(made.common() + ".txt"), ingest(made));
        Awaitility.await("the first documents, not all")
                .pollInterval(Duration.ofMillis(20))
                .atMost(PackagedPortal.LIMIT)
                .until(() -> stored.read() >= READ_BEFORE
                        && (victim != Victim.READER || !readers(command).isEmpty()));
        List<String> acknowledged = stored.rows();
        long waiting = stored.waiting();
        List<ProcessHandle> orphans =
                switch (victim) {
                    case COMMAND -> readersOf(command.toHandle());
                    case PORTAL -> readersOf(portal.process());
                    default -> List.of();
                };
        kill(victim, command);
        assertThat(waiting).as("documents still to be read").isPositive();
        Awaitility.await("end of the command").atMost(PackagedPortal.LIMIT).until(() -> !command.isAlive());

        portal.running();
        JsonNode again = run(made);
        int files = made.files().size();
        assertThat(again.get("read").asInt()).isEqualTo(files);
        assertThat(again.get("failed").asInt() + again.get("refused").asInt()).isZero();
        assertThat(again.get("added").asInt() + again.get("duplicate").asInt()).isEqualTo(files);
        assertThat(stored.rows()).hasSize(files).containsAll(acknowledged);
        assertThat(stored.read()).isEqualTo(files);
        assertThat(stored.pages()).isEqualTo(made.pages());
        assertThat(stored.miscounted()).isZero();
        assertThat(stored.waiting()).isZero();
        Awaitility.await("end of the readers whose portal or command is gone")
                .atMost(PackagedPortal.LIMIT)
                .until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
        for (Made file : made.files()) {
            Awaitility.await(file.name() + " found by its word")
                    .pollDelay(Duration.ZERO)
                    .atMost(PackagedPortal.LIMIT)
                    .ignoreExceptions()
                    .until(() -> found(file));
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theIndexHoldsAllThatTheDatabaseHolds() throws Exception {
        portal.running();
        assertThat(drift()).isEqualTo("0 missing, 0 shown, 0 waiting");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatKilledReadersLeftBehindIsClearedAway() throws Exception {
        portal.running();
        Path one = Files.writeString(folder.resolve("satu lagi.txt"), "sesudah semuanya");
        assertThat(portal.summary(folder.resolve("one-more.txt"), "ingest", one.toString())
                        .get("added")
                        .asInt())
                .isEqualTo(1);
        try (Stream<Path> folders = Files.list(portal.data().resolve("reader"))) {
            assertThat(folders).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void kill(Victim victim, Process command) throws IOException {
        switch (victim) {
            case COMMAND -> PackagedPortal.kill(command.toHandle());
            case POSTGRESQL -> PackagedPortal.kill(portal.postgres());
            case ELASTICSEARCH -> PackagedPortal.kill(portal.elasticsearch());
            case READER -> readers(command).forEach(PackagedPortal::kill);
            case PORTAL -> PackagedPortal.kill(portal.process());
        }
    }

    /** The child processes that parse, of whichever process reads. */
    private static List<ProcessHandle> readers(Process command) {
        return Stream.of(portal.process(), command.toHandle())
                .flatMap(each -> readersOf(each).stream())
                .toList();
    }

    private static List<ProcessHandle> readersOf(ProcessHandle process) {
        return process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("PipesServer"))
                .toList();
    }

    private static String[] ingest(GeneratedFiles made) {
        return new String[] {"ingest", made.folder().toString(), "--public", "--wait"};
    }

    private static JsonNode run(GeneratedFiles made) throws Exception {
        return portal.summary(folder.resolve(made.common() + "-again.txt"), ingest(made));
    }

    private static boolean found(Made file) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(portal.body("/api/v1/search?type=document&q=" + file.word()));
        return answer.get("total").asInt() == 1
                && answer.toString()
                        .contains(file.name().substring(0, file.name().lastIndexOf('.')));
    }

    private static String drift() throws Exception {
        JsonNode status = portal.summary(folder.resolve("status.txt"), "search", "status");
        return "%s missing, %s shown, %s waiting"
                .formatted(
                        status.get("documents").get("missing"),
                        status.get("documents").get("shown"),
                        status.get("outbox").get("waiting"));
    }
}
