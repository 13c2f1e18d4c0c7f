package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPortalTest {
    private static final Map<String, String> SERVERS =
            Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/x");

    @TempDir
    Path data;

    @Test
    void commandsFindTheServersOfTheRunningPortal() throws IOException {
        try (DataFolder folder = DataFolder.take(data, 1)) {
            RunningPortal.announce(folder, SERVERS);
            assertThat(RunningPortal.on(data))
                    .contains(new RunningPortal(ProcessHandle.current().pid(), SERVERS));
        }
    }

    @Test
    void whatAKilledPortalLeftBehindCountsAsNothing() throws IOException {
        DataFolder folder = DataFolder.take(data, 1);
        RunningPortal.announce(folder, SERVERS);
        folder.close();
        assertThat(data.resolve("run/servers.json")).exists();
        assertThat(RunningPortal.on(data)).isEmpty();
    }

    @Test
    void aPortalThatIsStillStartingIsNotFound() {
        try (DataFolder folder = DataFolder.take(data, 1)) {
            assertThat(RunningPortal.on(folder.path())).isEmpty();
        }
    }

    @Test
    void thePasswordIsReadableByItsOwnerAlone() throws IOException {
        try (DataFolder folder = DataFolder.take(data, 1)) {
            RunningPortal.announce(folder, SERVERS);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("run/servers.json"))))
                    .isEqualTo("rw-------");
        }
    }
}
