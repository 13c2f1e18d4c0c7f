package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One portal for all of these; each test finds it running and may leave it dead. */
class PackagedPortalIT {
    /** The system makes it closed to others: as root, the servers start below a closed folder. */
    @TempDir
    static Path folder;

    private static PackagedPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PackagedPortal(folder, Map.of()).running();
    }

    @AfterAll
    static void stop() throws Exception {
        portal.close();
    }

    @Test
    void oneLineSaysWhereItIsAndWhatItBrings() throws Exception {
        portal.running();
        assertThat(portal.readyLine().lines().toList()).hasSize(1);
        assertThat(portal.readyLine())
                .contains("http://localhost:" + portal.port() + "/")
                .contains("embedded PostgreSQL and Elasticsearch")
                .containsPattern("[0-9]+\\.[0-9] s\\)");
    }

    @Test
    void theFirstPageAndTheHealthChecksAnswer() throws Exception {
        portal.running().awaitReady();
        assertThat(portal.status("/q/health/live")).isEqualTo(200);
        assertThat(portal.status("/")).isEqualTo(200);
    }

    @Test
    void aSecondPortalOnTheFolderIsRefusedWithTheWayOut() throws Exception {
        portal.running();
        Path words = folder.resolve("second.txt");
        assertThat(portal.runBeside(words)).isEqualTo(1);
        assertThat(Files.readString(words))
                .contains(
                        "in use by another portal (process " + portal.process().pid() + ")")
                .contains("SULUH_DATA_DIR");
        portal.awaitReady();
    }

    @Test
    void aKilledPortalLeavesNothingThatTheNextOneCannotPutInOrder() throws Exception {
        portal.running();
        String mark = AuditMark.leave(portal, "before the portal was killed");
        List<ProcessHandle> orphans = List.of(portal.postgres(), portal.elasticsearch());
        PackagedPortal.kill(portal.process());
        portal.starting("Starting PostgreSQL");
        PackagedPortal.kill(portal.process());

        portal.running();
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(AuditMark.count(portal, mark)).isEqualTo(1);
    }

    @Test
    void aKilledDatabaseComesBackWithAllItAcknowledged() throws Exception {
        portal.running();
        String mark = AuditMark.leave(portal, "before the database was killed");
        long before = portal.postgres().pid();
        PackagedPortal.kill(portal.postgres());

        Awaitility.await("the database is back")
                .atMost(PackagedPortal.LIMIT)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> AuditMark.count(portal, mark) == 1);
        assertThat(portal.postgres().pid()).isNotEqualTo(before);
        portal.awaitReady();
        assertThat(portal.status("/")).isEqualTo(200);
    }

    @Test
    void aKilledSearchServerComesBackWhilePagesAreServed() throws Exception {
        portal.running();
        ProcessHandle before = portal.elasticsearch();
        PackagedPortal.kill(before);
        assertThat(portal.status("/")).isEqualTo(200);

        portal.awaitReady();
        Awaitility.await("another search server")
                .atMost(PackagedPortal.LIMIT)
                .ignoreExceptions()
                .until(() -> portal.elasticsearch().pid() != before.pid());
    }

    @Test
    void itCountsByHolidaysThatAnotherProcessImported() throws Exception {
        portal.running();
        String day = "2027-07-08,Libur Uji Susulan,libur_nasional";
        Path csv = Files.writeString(folder.resolve("libur.csv"), "date,name,kind\n" + day + "\nbesok,,\n");
        Path words = folder.resolve("libur.txt");
        assertThat(portal.runBeside(words, "import", "holidays", csv.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(words))
                .contains("libur.csv:3: date \"besok\"")
                .contains("{\"read\":2,\"added\":1,\"changed\":0,\"unchanged\":0,\"refused\":1,\"recounted\":");

        String calculator = "/deadlines?regime=umum&step=answer&from=2027-07-05";
        Awaitility.await("the holiday in the calculator")
                .atMost(PackagedPortal.LIMIT)
                .until(() -> portal.body(calculator).contains("Libur Uji Susulan"));
        assertThat(portal.body(calculator)).contains("20 Juli 2027");
    }

    @Test
    void toldToStopItLeavesNoProcessAndKeepsItsData() throws Exception {
        portal.running();
        String mark = AuditMark.leave(portal, "before the portal was stopped");
        List<ProcessHandle> servers = List.of(portal.postgres(), portal.elasticsearch());
        portal.terminate();
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
        assertThat(portal.data().resolve("run/servers.json")).doesNotExist();

        portal.running();
        assertThat(AuditMark.count(portal, mark)).isEqualTo(1);
    }
}
